using Asyl.Casework.Data;
using Asyl.Casework.Events;

namespace Asyl.Casework.Cases;

/// <summary>Tells which track an appeal is about: what it is said to be against, else the last decision before it in that country. An interim measure is about removal.</summary>
internal sealed class Appeals(IReadOnlyList<CaseEvent> inOrder)
{
    private static readonly (string Track, string[] Decisions, string[] Words)[] Rows =
        [.. DataTable.Rows("appeals.tsv").Select(row => (row["track"], row["decisions"].Split(';'), row["words"].Split(';')))];

    public bool Concern(CaseEvent e, string track) => e.Event is not ("appeal_filed" or "appeal_decided") || Track(e) == track;

    private string Track(CaseEvent e)
    {
        if (e.Event == "appeal_decided" && Outcomes.Of(e.Event, e.Details) == "interim")
            return "removal";
        var against = " " + e.Details.GetValueOrDefault("against", "").ToLowerInvariant();
        var named = Rows.FirstOrDefault(row => row.Words.Any(word => against.Contains(" " + word, StringComparison.Ordinal))).Track;
        return named ?? LastDecision(e) ?? "";
    }

    private string? LastDecision(CaseEvent e) => inOrder.TakeWhile(other => other != e)
        .Where(other => other.Country == e.Country || e.Country.Length == 0 || other.Country.Length == 0)
        .Select(other => Rows.FirstOrDefault(row => row.Decisions.Contains(other.Event, StringComparer.Ordinal)).Track)
        .LastOrDefault(track => track is not null);
}
