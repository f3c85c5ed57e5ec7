using Asyl.Language.Dates;

namespace Asyl.Casework.Events;

/// <summary>Proposes publication days. Enters: reports and the events joined from them. Leaves: at most one proposal for each report without a day. Never: one from days that exclude each other.</summary>
internal static class PublicationProposer
{
    /// <summary>What each of the events lets one propose; those that let one propose nothing are left out.</summary>
    public static IReadOnlyList<Dating> In(IEnumerable<CaseEvent> events, ReportIndex reports) =>
        [.. events.Select(happening => new Dating(happening, [.. In(happening, reports)])).Where(dating => dating.Found.Count > 0)];

    /// <param name="datings">In the order of their events.</param>
    public static IReadOnlyList<PublicationProposal> Together(IEnumerable<Dating> datings) =>
        [.. datings.SelectMany(dating => dating.Found).GroupBy(found => found.Report, StringComparer.Ordinal).Select(Together).OfType<PublicationProposal>().OrderBy(found => found.Report, StringComparer.Ordinal)];

    private static IEnumerable<PublicationProposal> In(CaseEvent happening, ReportIndex reports)
    {
        if (happening.Date is not { IsDay: true, First: { } day })
            yield break;
        var told = happening.Statements.Select(id => reports.Statement(id)!).Select(filed => (Report: reports.Report(filed.Report)!, filed.Statement)).ToList();
        var dated = told.Where(entry => entry.Statement.Date.IsBounded && entry.Statement.DateWritten.Length > 0).Select(entry => entry.Report.Id).Distinct(StringComparer.Ordinal).ToList();
        if (dated.Count == 0)
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

/// <summary>What one event lets one propose.</summary>
internal sealed record Dating(CaseEvent Event, IReadOnlyList<PublicationProposal> Found);
