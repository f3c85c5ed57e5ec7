using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>A case's events as lines: what, when, who says so. An event that nothing is left to rest on is refused.</summary>
internal static class Chronology
{
    /// <param name="all">What leaves something open in them.</param>
    /// <param name="numbered">Those of them that are set out, by number from 1.</param>
    public static IReadOnlyList<ChronologyEntry> Of(ProtectionCase theCase, IReadOnlyList<Contradiction> all, IReadOnlyList<Contradiction> numbered, CitationLedger ledger)
    {
        var shown = all.Where(contradiction => contradiction.Shown).Select(contradiction => (Number(numbered, contradiction), contradiction)).ToList();
        return [.. theCase.Events.Select(ledger.Book.Event).Where(HasAPlace).Select(happening => Entry(happening, theCase.Person, shown, ledger))];
    }

    private static int Number(IReadOnlyList<Contradiction> numbered, Contradiction contradiction) =>
        numbered.Index().Where(item => item.Item.Id == contradiction.Id).Select(item => item.Index + 1).FirstOrDefault();

    /// <summary>What is feared, expected or only said not to have happened: no line of a chronology.</summary>
    public static IReadOnlyList<ChronologyEntry> NotHappened(ProtectionCase theCase, CitationLedger ledger) =>
        [.. theCase.Events.Select(ledger.Book.Event).Where(happening => !HasAPlace(happening)).Select(happening => Entry(happening, theCase.Person, [], ledger))];

    /// <summary>Told as having happened, or as not having happened at a time that is told.</summary>
    private static bool HasAPlace(CaseEvent happening) => happening.Certainty switch
    {
        Certainty.Possible or Certainty.Future or Certainty.Conditional => false,
        Certainty.Denied or Certainty.Negated => DateReach.IsSharp(happening.Date),
        _ => true,
    };

    private static ChronologyEntry Entry(CaseEvent happening, string person, List<(int Number, Contradiction Item)> contradictions, CitationLedger ledger)
    {
        var disputes = contradictions.Where(numbered => Comparisons.Touches(numbered.Item, happening)).ToList();
        var phrase = Phrase(happening, [.. disputes.Select(numbered => numbered.Item.About)]);
        var tellers = Tellers.Of(happening.Statements, happening.Facts, ledger);
        if (tellers.Count == 0)
            throw CitationException.Nothing(CitationFault.NothingCited, happening.Id);
        return new()
        {
            Id = happening.Id,
            Date = happening.Date,
            Phrase = EventPhrase.Led(happening.Certainty, happening.ToldInBody, phrase.Text),
            Details = [.. With(happening, person, ledger.Book), .. phrase.Rest],
            Certainty = happening.Certainty,
            Tellers = tellers,
            Disputes = [.. disputes.Where(numbered => numbered.Number > 0).Select(numbered => new Dispute(numbered.Item.About, numbered.Number))],
            Stay = ToldStay.Of(happening, [.. disputes.Where(numbered => DisputedRoles.Of(numbered.Item.About).Contains("place", StringComparer.Ordinal)).Select(numbered => numbered.Number)]),
            Origins = happening.Origins,
            Basis = happening.Basis,
        };
    }

    /// <summary>What sources tell differently is not said as if it were settled: it is left out of the phrase.</summary>
    public static EventPhrase Phrase(CaseEvent happening, IReadOnlyList<ContradictionKind> disputed)
    {
        var open = disputed.SelectMany(DisputedRoles.Of).ToHashSet(StringComparer.Ordinal);
        var details = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (role, value) in happening.Details.Where(detail => !open.Contains(detail.Key)))
            details.Add(role, value);
        return EventPhrase.Of(happening.Event, open.Contains("place") ? Place.None : new(happening.Place, happening.Country), details);
    }

    private static IEnumerable<DetailLine> With(CaseEvent happening, string person, BookIndex book)
    {
        var others = happening.People.Where(other => other != person).Select(book.Name).Order(StringComparer.Ordinal).ToList();
        if (others.Count > 0)
            yield return new(DetailWords.Label("with"), string.Join(", ", others));
    }
}
