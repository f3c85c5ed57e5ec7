using Asyl.Casework.Data;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Events;

/// <summary>Two decisions about one person in one country at one time that exclude each other. At different times they follow one another and contradict nothing.</summary>
internal static class Opposites
{
    private static readonly (string One, string Other)[] Pairs = [.. DataTable.Rows("opposites.tsv").Select(row => (row["one"], row["other"]))];

    public static IEnumerable<Contradiction> Find(Life life, TellingBook book)
    {
        var sharp = life.Happened.Where(e => DateReach.IsSharp(e.Date) && e.Country.Length > 0).ToLookup(e => e.Event, StringComparer.Ordinal);
        return from pair in Pairs
               from one in sharp[pair.One]
               from other in sharp[pair.Other]
               where one.Country == other.Country && DateReach.Compatible(one.Date, other.Date)
               select ContradictionWriter.Write(ContradictionKind.Outcome, "opposite", () => NounPhrase.Of(one.Event), [life.Person], "", shown: true, [SideOf(one, book), SideOf(other, book)]);
    }

    private static Side SideOf(CaseEvent e, TellingBook book) => book.SideOf(() => NounPhrase.Of(e.Event), e.Statements.Concat(e.Facts));
}
