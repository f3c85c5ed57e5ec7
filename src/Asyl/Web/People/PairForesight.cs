using Asyl.Casework;
using Asyl.Casework.People;
using Asyl.Web.Reviewing;

namespace Asyl.Web.People;

/// <summary>What it would change that two people are the same, found by making it in a casebook that is thrown away. Leaves: one line for each change. Never: a change.</summary>
internal static class PairForesight
{
    public static IReadOnlyList<string> Of(Visit visit, PersonPair pair)
    {
        var then = visit.Book.If(pair.A, pair.B, Verdict.Same);
        if (then.Person(pair.A.Id) is not { } one || then.Person(pair.B.Id)?.Id != one.Id)
            return [Words.Of("who.stay_apart")];
        var lines = new List<string>
        {
            Words.Of("who.events", pair.A.Name, visit.Book.EventsOf(pair.A.Id).Count, pair.B.Name, visit.Book.EventsOf(pair.B.Id).Count, then.EventsOf(one.Id).Count),
        };
        lines.AddRange(Cases(visit, pair, then, one));
        return lines;
    }

    private static IEnumerable<string> Cases(Visit visit, PersonPair pair, Casebook then, Person one)
    {
        var were = new[] { pair.A, pair.B }.Select(person => visit.Book.CaseOf(person.Id)).OfType<Casework.Cases.ProtectionCase>().OrderByDescending(theCase => theCase.IsOpen).ToList();
        if (then.CaseOf(one.Id) is not { } later)
            return [Words.Of("who.no_case")];
        if (were.Count == 0)
            return [Words.Of("who.case_new")];
        var kind = were.Count == 1 ? (later.IsOpen ? "who.case_open" : "who.case_proposed") : were[1].IsOpen ? "who.cases_open" : were[0].IsOpen ? "who.case_takes" : "who.cases_proposed";
        return [Words.Of(kind, were[0].Name, were[^1].Name), .. Foresight.Between(visit, were[0], then, later)];
    }
}
