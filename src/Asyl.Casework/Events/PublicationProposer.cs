using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Events;

/// <summary>Proposes publication days. Enters: reports and the events joined from them. Leaves: at most one proposal for each report without a day. Never: one from days that exclude each other.</summary>
internal static class PublicationProposer
{
    public static IReadOnlyList<PublicationProposal> Find(IReadOnlyList<FiledReport> reports, IReadOnlyList<CaseEvent> events)
    {
        var said = reports.SelectMany(report => report.Statements.Select(filed => (filed.Statement.Id, Report: report, filed.Statement)))
            .DistinctBy(entry => entry.Id, StringComparer.Ordinal).ToDictionary(entry => entry.Id, entry => (entry.Report, entry.Statement), StringComparer.Ordinal);
        return [.. events.SelectMany(happening => In(happening, said)).GroupBy(found => found.Report, StringComparer.Ordinal).Select(Together).OfType<PublicationProposal>().OrderBy(found => found.Report, StringComparer.Ordinal)];
    }

    private static IEnumerable<PublicationProposal> In(CaseEvent happening, Dictionary<string, (FiledReport Report, Reading.Statement Statement)> said)
    {
        var told = happening.Statements.Select(id => said[id]).ToList();
        var dated = told.Where(entry => entry.Statement.Date.IsBounded && entry.Statement.DateWritten.Length > 0).Select(entry => entry.Report.Id).Distinct(StringComparer.Ordinal).ToList();
        if (happening.Date is not { IsDay: true, First: { } day } || dated.Count == 0)
            yield break;
        foreach (var (report, statement) in told.Where(entry => entry.Report.Reading is { Read: true, Published.IsBounded: false } && entry.Statement is { Date.IsYearless: true, Certainty: <= Reading.Certainty.Alleged }))
        {
            var within = DateReach.Meet(Edtf.Days(day, day.AddYears(1).AddDays(-1)), report.Reading.Published);
            yield return new(report.Id, within, [statement.Id], dated);
        }
    }

    private static PublicationProposal? Together(IGrouping<string, PublicationProposal> found)
    {
        var (first, last) = (found.Max(one => one.Date.First), found.Min(one => one.Date.Last));
        return first > last ? null : new(found.Key, Edtf.Days(first, last), [.. found.SelectMany(one => one.Because)], [.. found.SelectMany(one => one.DatedBy).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
