using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>The reports of a case and every other report that is cited for it, in order of publication. Passages shown from them are checked.</summary>
internal static class SourceList
{
    public static IReadOnlyList<SourceEntry> Of(ProtectionCase theCase, CitationLedger ledger)
    {
        var reports = theCase.Reports.Select(ledger.Book.Report).Concat(ledger.Citations.Select(citation => citation.Report)).DistinctBy(report => report.Id, StringComparer.Ordinal)
            .OrderBy(report => report.Reading.Published.Last ?? DateOnly.MaxValue)
            .ThenBy(report => report.Reading.Outlet, StringComparer.Ordinal)
            .ThenBy(report => report.Id, StringComparer.Ordinal);
        return [.. reports.Index().Select(item => Entry(item.Item, Letter(item.Index), ledger))];
    }

    /// <summary>A … Z, AA, AB …</summary>
    internal static string Letter(int index) => index < 26 ? $"{(char)('A' + index)}" : Letter((index / 26) - 1) + Letter(index % 26);

    private static SourceEntry Entry(FiledReport report, string letter, CitationLedger ledger)
    {
        foreach (var passage in report.Reading.Unread.Concat(report.Reading.Doubts.Select(doubt => doubt.Passage).OfType<Passage>()))
            ledger.Checked(report, passage);
        return new()
        {
            Letter = letter,
            Report = report,
            DependsOn = [.. ledger.Book.RestsOn(report.Id).Select(link => On(link, report, ledger))],
            ProposedDay = ledger.Book.Published(report.Id) is { } proposal ? Words(proposal, report, ledger) : "",
            Missing = Tellers.IsNote(report) ? [] : [.. Missing(report.Reading)],
        };
    }

    // The words without a year, and who dates them.
    private static string Words(PublicationProposal proposal, FiledReport report, CitationLedger ledger)
    {
        var because = proposal.Because.Select(ledger.Book.Statement).Select(filed => ledger.Checked(report, filed.Statement.Passage).Text).Distinct(StringComparer.Ordinal);
        var datedBy = proposal.DatedBy.Select(id => Tellers.Outlet(ledger.Book.Report(id))).Distinct(StringComparer.Ordinal);
        return Strings.Of("published.proposed", DateWords.Of(proposal.Date), string.Join("; ", because.Select(words => QuotationMarks.Of(words) is var (open, close) ? $"{open}{words}{close}" : words)), string.Join(", ", datedBy));
    }

    private static DependsOn On(Dependence link, FiledReport report, CitationLedger ledger)
    {
        var on = link.OnReport.Length > 0 ? Tellers.Outlet(ledger.Book.Report(link.OnReport)) : link.OnOutlet.Length > 0 ? link.OnOutlet : link.OnWitness;
        return new(link.Kind, on, link.OnReport, link.Passage is { } passage ? ledger.Checked(report, passage) : null);
    }

    private static IEnumerable<string> Missing(ReportReading reading)
    {
        (string Column, bool IsMissing)[] fields =
        [
            ("outlet", reading.Outlet.Length == 0), ("title", reading.Title.Length == 0), ("author", reading.Author.Length == 0),
            ("published", !reading.Published.IsKnown), ("publisher", reading.Outlet.Length == 0 && reading.Publisher.Length == 0), ("url", reading.Url.Length == 0), ("accessed", reading.Accessed.Length == 0),
        ];
        return fields.Where(field => field.IsMissing).Select(field => Strings.Of($"column.{field.Column}"));
    }
}
