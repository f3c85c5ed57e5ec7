using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Redacting;
using Asyl.Casework.Dossiers.Words;
using Asyl.Cli;

namespace Asyl.Web.Cases;

/// <summary>A case as a paper that leaves the house: a page to say what for and in which format, and the paper itself, alone or bound with its exhibits.</summary>
internal static class DossierPages
{
    /// <summary>Stands among the formats for the dossier and its exhibits in one PDF.</summary>
    public const string Bundle = "bundle";

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapGet("/cases/{person}/dossier", (Visit visit, string person, HttpRequest request) => CasePages.Part<DossierPage>(visit, person, null));
        pages.MapGet("/cases/{person}/dossier/file", File);
    }

    /// <summary>The paper, noted in the custody log like any that leaves the house.</summary>
    private static IResult File(Visit visit, HttpContext context, string person)
    {
        var form = context.Request.Query;
        var format = DossierFormat.Find(form["format"].ToString());
        if (visit.Book.CaseOf(person) is null || Purpose.Find(form["for"].ToString()) is not { } purpose || (format is null && form["format"] != Bundle))
            return Pages.Nothing;
        var asked = new AskedDossier
        {
            AsOf = CasePages.Day(form["as-of"]) ?? visit.Today, Purpose = purpose, CutOff = CasePages.Day(form["cut-off"]), For = form["to"].ToString().Trim(), Ticked = [.. form["with"].OfType<string>()], Redaction = Redaction(form),
        };
        var language = Strings.Languages.FirstOrDefault(language => language == form["language"], Visit.Language);
        var bytes = visit.Room.Ask(workspace => Strings.In(language, () =>
        {
            var dossier = workspace.Dossier(visit.Viewer, person, asked, ProgramVersion.Text);
            var set = format?.Set(dossier) ?? workspace.Bind(visit.Viewer, visit.Book, dossier, withDossier: true).Pdf;
            workspace.RecordIssue(visit.Viewer, format is null ? "bundle" : "dossier", set);
            return set;
        }));
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        var name = $"{(format is null ? "bundle" : "dossier")}-{purpose.Code}-{asked.AsOf:yyyy-MM-dd}{format?.Ending ?? ".pdf"}";
        return Results.Bytes(bytes, format?.MediaType ?? "application/pdf", format?.Ending == ".html" ? null : name);
    }

    private static RedactionProfile Redaction(IQueryCollection form)
    {
        bool Without(string what) => form["without"].Contains(what, StringComparer.Ordinal);
        return new()
        {
            Names = Enum.GetValues<NameStyle>().FirstOrDefault(style => Codes.Of(style) == form["names"]),
            NamesOfEverybody = Without("everybody"),
            WithoutRelatives = Without("relatives"),
            WithoutMinors = Without("minors"),
            WithoutPlaces = Without("places"),
            Words = form["words"].ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        };
    }
}
