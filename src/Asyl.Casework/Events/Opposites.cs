using Asyl.Casework.Data;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Events;

/// <summary>
/// Two decisions about one person in one country that do not go together: they exclude each other, or are two procedures taken for one another, or the one that overtakes
/// the other is told without a day. At different times they follow one another and contradict nothing.
/// </summary>
internal static class Opposites
{
    private static readonly (Decision One, Decision Other, string Kind)[] Pairs =
        [.. DataTable.Rows("opposites.tsv").Select(row => (Decision.Parse(row["one"]), Decision.Parse(row["other"]), row["kind"]))];

    public static IEnumerable<Contradiction> Find(Life life, TellingBook book)
    {
        var happened = life.Happened.Where(e => e.Country.Length > 0).ToLookup(e => e.Event, StringComparer.Ordinal);
        return from pair in Pairs
               from one in happened[pair.One.Event].Where(pair.One.Is)
               from other in happened[pair.Other.Event].Where(pair.Other.Is)
               where one.Country == other.Country && DateReach.IsSharp(one.Date)
               let found = pair.Kind == "later" ? Undated(other, one, book) : DateReach.IsSharp(other.Date) && DateReach.Compatible(one.Date, other.Date) ? Told(other) : []
               where found.Count > 0 && (pair.Kind == "exclude" || !Reports(Told(one), book).Overlaps(Reports(found, book)))
               select Write(pair.Kind, life.Person, one, other, found, book);
    }

    /// <param name="found">What tells the other one.</param>
    private static Contradiction Write(string kind, string person, CaseEvent one, CaseEvent other, IReadOnlyList<string> found, TellingBook book) => ContradictionWriter.Write(
        ContradictionKind.Outcome, kind == "exclude" ? "opposite" : kind, () => NounPhrase.Of(one.Event), [person], "", shown: kind == "exclude",
        [book.SideOf(() => NounPhrase.Of(one.Event), Told(one)), book.SideOf(() => NounPhrase.Of(other.Event), found)]);

    private static IReadOnlyList<string> Told(CaseEvent e) => [.. e.Statements, .. e.Facts];

    /// <summary>What tells the later one without its day, in reports that do not tell of the earlier: who reads one of them alone is misled.</summary>
    private static IReadOnlyList<string> Undated(CaseEvent later, CaseEvent earlier, TellingBook book)
    {
        var both = Reports(Told(earlier), book);
        return [.. later.Statements.Where(id => book.Find(id) is { IsRealis: true, IsInBody: true, Date.First: null } telling && !both.Contains(telling.Report))];
    }

    private static HashSet<string> Reports(IEnumerable<string> told, TellingBook book) => [.. told.Select(book.Find).OfType<Telling>().Where(telling => telling.IsInBody).Select(telling => telling.Report)];

    private sealed record Decision(string Event, string Outcome)
    {
        public static Decision Parse(string written) => written.Split(':') is [var code, var outcome] ? new(code, outcome) : new(written, "");

        public bool Is(CaseEvent e) => Outcome.Length == 0 || Outcomes.Of(e.Event, e.Details) == Outcome;
    }
}
