using Asyl.Casework.Cases;
using Asyl.Casework.Data;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Redacting.Concerned;

/// <summary>Which details of events name people or places: <c>redacted-roles.tsv</c>.</summary>
internal static class DetailKinds
{
    private static readonly Dictionary<string, string> Kinds = DataTable.Rows("redacted-roles.tsv").ToDictionary(row => row["role"], row => row["kind"], StringComparer.Ordinal);

    /// <summary>Every detail that a dossier of the case may print, with its kind; empty for one that names nobody and nowhere.</summary>
    public static IEnumerable<(string Kind, string Value)> Of(Casebook book, ProtectionCase theCase, IReadOnlyList<FiledReport> reports) =>
        reports.SelectMany(report => report.Statements).SelectMany(filed => filed.Statement.Details).Concat(CaseReports.FactsOf(book, theCase).SelectMany(fact => fact.Details))
            .Concat(theCase.Events.Select(book.Event).OfType<Events.CaseEvent>().SelectMany(e => e.Details)).Select(detail => (Of(detail.Key), detail.Value)).Distinct();

    public static string Of(string role) => Kinds.GetValueOrDefault(role, "");
}
