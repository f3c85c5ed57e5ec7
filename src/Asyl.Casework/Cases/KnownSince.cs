using Asyl.Casework.Record;

namespace Asyl.Casework.Cases;

/// <summary>
/// Since when something could be known. A report: since the last day on which it may have been published, and no later than it was received.
/// What a person entered: since all that it cites could be known; what cites nothing, since it was entered.
/// </summary>
/// <param name="received">The day (UTC) on which each original, by its SHA-256, was received first.</param>
public sealed class KnownSince(IReadOnlyDictionary<string, DateOnly> received)
{
    public DateOnly Of(FiledReport report)
    {
        var (published, here) = (report.Reading.Published.Last ?? DateOnly.MaxValue, received.GetValueOrDefault(report.Sha256, DateOnly.MaxValue));
        return published < here ? published : here;
    }

    /// <param name="report">A report by its id; null for one that is not seen.</param>
    public DateOnly Of(Fact fact, Func<string, FiledReport?> report) =>
        fact.Cites.Select(cite => report(cite.Report) is { } cited ? Of(cited) : DateOnly.FromDateTime(fact.At.UtcDateTime)).DefaultIfEmpty(DateOnly.FromDateTime(fact.At.UtcDateTime)).Max();
}
