using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Dossiers.Chronicles;

/// <summary>An event on a line of time: a point only where its day is known, else a stretch from the first to the last day that may be meant.</summary>
/// <param name="Phrase">What happened, as it is shown.</param>
/// <param name="From">The first day; where none is known, the last.</param>
/// <param name="To">The last day; where none is known, the first.</param>
internal sealed record EventMark(ChronologyEntry Entry, string Phrase, DateOnly From, DateOnly To)
{
    private const double LongestLabel = 210;

    /// <summary>Of what is said not to have happened: the words that say so take room.</summary>
    private const double LongestAbsent = 330;

    public bool IsPoint => Entry.Date is { IsDay: true, IsApproximate: false };

    public bool IsOpenBefore => Entry.Date.First is null;

    public bool IsOpenAfter => Entry.Date.Last is null;

    /// <summary>Said not to have happened.</summary>
    public bool IsAbsent => Entry.Certainty is Certainty.Denied or Certainty.Negated;

    public bool IsDisputed => Entry.Disputes.Count > 0;

    /// <summary>The words of its looks: one for its shape, one for its line.</summary>
    public string Look => (IsAbsent ? "absent " : IsDisputed ? "disputed " : "") + (Entry.IsAccepted ? "accepted" : "proposed");

    public string Label { get; } = Lettering.Fitted(Phrase, Entry.Certainty is Certainty.Denied or Certainty.Negated ? LongestAbsent : LongestLabel);

    public string FullWords => $"{DateWords.Of(Entry.Date)}: {Phrase} ({Strings.Of(Entry.IsAccepted ? "mark.accepted" : "mark.proposed")})";

    /// <summary>The events that have a day or a stretch, in order; the rest has no place on a line of time.</summary>
    /// <param name="shown">What words are put through before they are fitted to their room.</param>
    public static IReadOnlyList<EventMark> Of(IReadOnlyList<ChronologyEntry> chronology, Func<string, string> shown) =>
        [.. chronology.Where(entry => entry.IsDated).Select(entry => new EventMark(entry, shown(entry.Phrase), (entry.Date.First ?? entry.Date.Last)!.Value, (entry.Date.Last ?? entry.Date.First)!.Value))
            .OrderBy(mark => mark.From).ThenBy(mark => mark.To)];
}
