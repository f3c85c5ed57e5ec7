using Asyl.Casework.Record;

namespace Asyl.Web.Reports;

/// <summary>One report: its kept text beside what was read in it, the original, decisions on single statements, translations of passages.</summary>
internal static class ReportPages
{
    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/reports/{id}", (Visit visit, string id, int from = 0) => On(visit, id, report => Pages.Of<ReportPage>(visit, ("Report", report), ("From", from))));
        pages.MapGet("/reports/{id}/original", Original);
        pages.MapGet("/reports/{id}/file", Received);
        pages.MapGet("/reports/{id}/pages/{page:int}", OriginalPageOf);
        pages.MapGet("/reports/{id}/pages/{page:int}/picture", Picture);
        pages.MapGet("/reports/{id}/statements/{statement}", (Visit visit, string id, string statement) => On(visit, id, report =>
            visit.Book.Statement(statement) is { } filed ? Pages.Of<CorrectPage>(visit, ("Report", report), ("Filed", filed)) : Pages.Nothing));
        pages.MapPost("/reports/{id}/statements/{statement}", Decide);
        pages.MapGet("/reports/{id}/translate", (Visit visit, string id, string? place, string? words) =>
            On(visit, id, report => Pages.Of<TranslatePage>(visit, ("Report", report), ("Passage", CitedWords.Of(report, place ?? "", words ?? "")))));
        pages.MapPost("/reports/{id}/translate", Translate);
    }

    private static IResult On(Visit visit, string id, Func<FiledReport, IResult> page) => visit.Book.Report(id) is { } report ? page(report) : Pages.Nothing;

    /// <summary>The file as it was received, to be kept and opened elsewhere, however long it is.</summary>
    private static IResult Received(Visit visit, string id) => On(visit, id, report => visit.Room.Ask(workspace => workspace.OpenOriginal(visit.Viewer, id)) is { } bytes
        ? Results.Stream(bytes, "application/octet-stream", report.File, enableRangeProcessing: true) : Pages.Nothing);

    private static IResult OriginalPageOf(Visit visit, HttpRequest request, string id, int page) => On(visit, id, report => !report.Places.Hold(page, null) ? Pages.Nothing : Pages.Of<OriginalPage>(
        visit, ("Report", report), ("Number", page), ("IsShown", visit.Room.Pictures.Of(visit, report, page) is not null), ("Draft", CitedPage.BoxIn(name => request.Query[name]))));

    /// <summary>A page as a picture, shown as nothing else whatever its bytes are.</summary>
    private static IResult Picture(Visit visit, HttpContext context, string id, int page) => On(visit, id, report =>
    {
        if (visit.Room.Pictures.Of(visit, report, page) is not { } picture)
            return Pages.Nothing;
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'";
        return Results.Bytes(picture.Bytes, picture.MediaType);
    });

    private static IResult Decide(Visit visit, string id, string statement, IFormCollection form)
    {
        var fields = form["kind"] == "correct" && visit.Book.Statement(statement) is { } filed ? Correction.Of(filed.Statement, form) : Correction.None;
        visit.Room.Change(workspace => workspace.Decide(visit.Viewer, Correction.Kind(form), [statement], fields, form["why"].ToString(), Correction.Seen(form)));
        return form["back"].ToString().Length > 0 ? Pages.Back(form) : Pages.See($"/reports/{id}#s-{statement}");
    }

    private static IResult Translate(Visit visit, string id, IFormCollection form)
    {
        visit.Room.Change(workspace => workspace.Write(visit.Viewer, "translation", id, form.ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.Ordinal)));
        return Pages.See($"/reports/{id}#at-{form["place"].ToString().Split('-')[0]}");
    }

    /// <summary>The original as it was received. A web page is shown in a sandbox: no script, no form, nothing from the network.</summary>
    private static IResult Original(Visit visit, HttpContext context, string id) => On(visit, id, report =>
    {
        if (visit.Room.Ask(workspace => workspace.Original(visit.Viewer, id)) is not { } bytes)
            return Pages.Nothing;
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
        return report is { IsPage: true, Part.Length: 0 } ? Results.Bytes(bytes, "text/html") : Results.Text(report.Text, "text/plain; charset=utf-8");
    });
}
