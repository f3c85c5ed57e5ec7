using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>
/// A case as its sources tell it, every line with the numbers of its citations. Enters: what one viewer may see, and a case. Never: a passage that
/// was not checked letter by letter.
/// </summary>
public sealed record CaseAccount
{
    /// <summary>For a casebook whose facts cite none but the newest kept texts.</summary>
    public static IReadOnlyDictionary<string, string> NoOlderTexts { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    public required IReadOnlyList<ChronologyEntry> Chronology { get; init; }

    /// <summary>What is feared or expected, and not told as having happened.</summary>
    public required IReadOnlyList<ChronologyEntry> NotHappened { get; init; }

    public required IReadOnlyList<ContradictionEntry> Contradictions { get; init; }

    /// <summary>One line a track: what held on the day, unknown where it cannot be told.</summary>
    public required IReadOnlyList<PositionLine> Today { get; init; }

    /// <summary>Every stretch of every track, in order.</summary>
    public required IReadOnlyList<PositionLine> Positions { get; init; }

    /// <summary>The reports it rests on, lettered in order of publication.</summary>
    public required IReadOnlyList<SourceEntry> Sources { get; init; }

    /// <summary>What comes back to its own origin.</summary>
    public required IReadOnlyList<RoundTripEntry> RoundTrips { get; init; }

    public required IReadOnlyList<NumberedCitation> Citations { get; init; }

    /// <param name="olderTexts">Kept texts, by SHA-256, that facts still cite although a report has a newer one.</param>
    /// <exception cref="CitationException">A citation does not hold.</exception>
    public static CaseAccount Of(Casebook book, ProtectionCase theCase, DateOnly asOf, IReadOnlyDictionary<string, string> olderTexts) =>
        Of(book, theCase, asOf, new CitationLedger(book.Index, new KeptTexts(olderTexts)), static _ => true);

    /// <param name="ledger">What was cited before stays cited: its reports are among the sources.</param>
    /// <param name="includes">Which contradictions are set out. What any of them leaves open is left open all the same.</param>
    internal static CaseAccount Of(Casebook book, ProtectionCase theCase, DateOnly asOf, CitationLedger ledger, Func<Contradiction, bool> includes)
    {
        var all = Comparisons.About(theCase, book.Index);
        var contradictions = all.Where(includes).ToList();
        var account = new CaseAccount
        {
            Chronology = Parts.Chronology.Of(theCase, all, contradictions, ledger),
            NotHappened = Parts.Chronology.NotHappened(theCase, ledger),
            Contradictions = Comparisons.Of(contradictions, ledger),
            Today = PositionLines.OnDay(PositionsOn.Day(theCase.Positions, asOf), ledger),
            Positions = PositionLines.OverTime(theCase.Positions, ledger),
            Sources = SourceList.Of(theCase, ledger),
            RoundTrips = [],
            Citations = ledger.Citations,
        };
        return account with { RoundTrips = RoundTripEntry.Of(book, theCase, [.. account.Chronology, .. account.NotHappened], account.Sources, ledger) };
    }

    /// <summary>What held on a day, with citations; a track on which nothing is said is there as unknown.</summary>
    /// <exception cref="CitationException">A citation does not hold.</exception>
    public static (IReadOnlyList<PositionLine> Positions, IReadOnlyList<NumberedCitation> Citations) Stand(
        Casebook book, IReadOnlyList<Position> held, IReadOnlyDictionary<string, string> olderTexts)
    {
        var ledger = new CitationLedger(book.Index, new KeptTexts(olderTexts));
        return (PositionLines.OnDay(PositionsOn.Whole(held), ledger), ledger.Citations);
    }

    /// <summary>Contradictions of any cases side by side, with their citations.</summary>
    /// <exception cref="CitationException">A citation does not hold.</exception>
    public static (IReadOnlyList<ContradictionEntry> Contradictions, IReadOnlyList<NumberedCitation> Citations) Compare(
        Casebook book, IReadOnlyList<Contradiction> contradictions, IReadOnlyDictionary<string, string> olderTexts)
    {
        var ledger = new CitationLedger(book.Index, new KeptTexts(olderTexts));
        return (Comparisons.Of([.. contradictions.OrderByDescending(contradiction => contradiction.Shown)], ledger), ledger.Citations);
    }
}
