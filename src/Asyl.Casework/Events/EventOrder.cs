using Asyl.Casework.Data;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Events;

/// <summary>Events told in an order that a case does not take, where each happened once in the country: the later one is dated before the earlier.</summary>
internal static class EventOrder
{
    private static readonly (string Before, string After)[] Pairs = [.. DataTable.Rows("event-order.tsv").Select(row => (row["before"], row["after"]))];

    /// <summary>The event types that come before one in a case of the usual course.</summary>
    public static IEnumerable<string> Before(string after) => Pairs.Where(pair => pair.After == after).Select(pair => pair.Before);

    /// <summary>Whether the first comes before the second in a case of the usual course.</summary>
    public static bool Holds(string before, string after) => Pairs.Contains((before, after));

    public static IEnumerable<Contradiction> Find(Life life, TellingBook book)
    {
        var once = life.Happened.Where(e => e.Country.Length > 0).GroupBy(e => (e.Event, e.Country)).Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First());
        foreach (var country in once.Keys.Select(key => key.Country).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            foreach (var (before, after) in Pairs)
            {
                if (once.TryGetValue((before, country), out var first) && once.TryGetValue((after, country), out var then) && then.Date.Last < first.Date.First)
                    yield return Write(then, first, life.Person, book);
            }
        }
    }

    private static Contradiction Write(CaseEvent then, CaseEvent first, string person, TellingBook book)
    {
        var (later, earlier) = (SideOf(then, book), SideOf(first, book));
        return ContradictionWriter.Write(ContradictionKind.Order, "", () => NounPhrase.Of(then.Event), () => $"{later.Words!()}, {earlier.Words!()}", [person], "", shown: false, [later, earlier]);
    }

    private static Side SideOf(CaseEvent e, TellingBook book) => book.SideOf(() => Strings.Of("side.dated", NounPhrase.Of(e.Event), DateWords.Of(e.Date)), e.Statements.Concat(e.Facts));
}
