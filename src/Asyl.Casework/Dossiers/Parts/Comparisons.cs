using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>The contradictions of a case with their sides, shown ones before folded ones.</summary>
internal static class Comparisons
{
    public static IReadOnlyList<Contradiction> About(ProtectionCase theCase, BookIndex book) =>
        [.. book.About(theCase.Person).OrderByDescending(contradiction => contradiction.Shown)];

    public static IReadOnlyList<ContradictionEntry> Of(IReadOnlyList<Contradiction> contradictions, CitationLedger ledger) =>
        [.. contradictions.Index().Select(numbered => Entry(numbered.Item, numbered.Index + 1, ledger))];

    /// <summary>Whether a contradiction is about an event or about statements that tell it.</summary>
    public static bool Touches(Contradiction contradiction, CaseEvent happening) =>
        contradiction.Event == happening.Id
        || contradiction.Sides.Any(side => side.Statements.Any(id => happening.Statements.Contains(id, StringComparer.Ordinal) || happening.Facts.Contains(id, StringComparer.Ordinal)));

    private static ContradictionEntry Entry(Contradiction contradiction, int number, CitationLedger ledger) => new()
    {
        Id = contradiction.Id,
        Number = number,
        About = contradiction.About,
        People = [.. contradiction.People.Select(ledger.Book.Name)],
        Shown = contradiction.Shown,
        Sides = [.. contradiction.Sides.Select(side => new SideEntry(side.Words?.Invoke() ?? DetailWords.SideValue(side.Value), side.Origins, Tellers.OfSide(side.Statements, ledger)))],
        Why = contradiction.Words?.Invoke() ?? contradiction.Why,
    };
}
