using Asyl.Casework;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Record;
using Asyl.Web.Reports;

namespace Asyl.Web.Api;

/// <summary>Reports: what they are, their kept text, what was read in them, the original as it was received.</summary>
internal static class ReportsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/reports", List).Many("listReports", "Report", "Reports; with ?q= those that hold every word, by day of publication; \"words between quotation marks\" are a phrase.");
        api.MapGet("/reports/{id}", One).One("getReport", "WholeReport", "A report with its kept text and its statements.");
        api.MapGet("/reports/{id}/original", (Visit visit, string id) =>
            visit.Room.Ask(workspace => workspace.OpenOriginal(visit.Viewer, id)) is { } bytes ? Results.Stream(bytes, "application/octet-stream", enableRangeProcessing: true) : throw Refused.Nothing)
            .One("getOriginal", "", "The bytes of a report as they were received; with Range a part of them.");
        api.MapGet("/reports/{id}/statements", (Visit visit, string id, [AsParameters] Listing listing) =>
            listing.InOrder(Of(visit, id).Statements, filed => $"{filed.Statement.Id} {filed.Review}", JsonStatements.Write))
            .Many("listStatements", "Statement", "What was read in a report, with what people decided on it.");
        api.MapGet("/reports/{id}/statements/{statement}", Statement).One("getStatement", "Statement", "A statement.");
        api.MapPost("/reports/{id}/statements/{statement}/decisions", (Visit visit, HttpRequest request, string id, string statement, StatementDecision body) => Answer.Done(Careful.Change(
            visit, request, (now, _) => Statement(now, id, statement), (now, workspace) => Decide(now, workspace, statement, body))))
            .Changing("decideStatement", "Done", "Accept, reject or correct a statement.");
    }

    /// <exception cref="Refused">There is no such report here.</exception>
    public static FiledReport Of(Visit visit, string id) => visit.Book.Report(id) ?? throw Refused.Nothing;

    private static Answer List(Visit visit, string? q, [AsParameters] Listing listing)
    {
        if (q is null)
            return listing.ByKey(visit.Book.Reports, report => report.Id, JsonReports.WriteHead);
        if (!q.Any(char.IsLetterOrDigit))
            throw new Refused(StatusCodes.Status400BadRequest, "api.words");
        var holding = visit.Room.Ask(workspace => workspace.Holding(visit.Viewer, q));
        var found = holding.Select(visit.Book.Report).OfType<FiledReport>().OrderBy(report => report.Reading.Published.First ?? DateOnly.MaxValue).ThenBy(report => report.Id, StringComparer.Ordinal);
        return listing.InOrder([.. found], report => report.Id, JsonReports.WriteHead);
    }

    private static Answer One(Visit visit, string id)
    {
        var report = Of(visit, id);
        return Answer.Of(json => JsonReports.WriteWhole(json, report));
    }

    private static string Decide(Visit visit, Workspace workspace, string statement, StatementDecision body)
    {
        var kind = Correction.Kind(body.Kind);
        var fields = kind == "correct" && visit.Book.Statement(statement) is { } filed
            ? Correction.Changed(filed.Statement, RestApi.Filled(body.Fields).Select(field => (field.Key, field.Value)))
            : Correction.None;
        return workspace.Decide(visit.Viewer, kind, [statement], fields, body.Why, visit.Now.Seen);
    }

    private static Answer Statement(Visit visit, string id, string statement) =>
        Of(visit, id).Statements.FirstOrDefault(filed => filed.Statement.Id == statement) is { } filed ? Answer.Of(json => JsonStatements.Write(json, filed)) : throw Refused.Nothing;
}
