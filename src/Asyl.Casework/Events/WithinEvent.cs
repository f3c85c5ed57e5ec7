using Asyl.Casework.Data;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.People;
using Asyl.Language.Dates;

namespace Asyl.Casework.Events;

/// <summary>Contradictions among the sides of one event: date, place, outcome, who acted, figures, reasons.</summary>
internal static class WithinEvent
{
    private static readonly string[] Actors = ["judge", "prosecutor", "authority"];
    private static readonly string[] Figures = ["length", "count", "number", "fine", "term"];
    private static readonly string[] Reasons = ["reason", "ground", "motive", "offence"];

    public static IEnumerable<Contradiction> Find(CaseEvent e, TellingBook book)
    {
        var rule = HappeningRule.Of(e.Event);
        var legal = EventTypes.Of(e.Event).Tracks.Count > 0;
        var found = new List<Contradiction?>();
        if (!rule.Lasts)
            found.Add(Compare(e, book, "date", ContradictionKind.Date, legal, DatesExclude));
        if (rule is { InTown: true, ByCourt: false })
            found.Add(Compare(e, book, "place", ContradictionKind.Place, legal, Places.Differ));
        found.Add(Outcome(e, book, legal));
        if (e.Event == "forced_labour")
            found.Add(Compare(e, book, "manner", ContradictionKind.Outcome, false, (a, b) => a != b));
        if (!rule.Lasts && e.Event is not ("border_crossing" or "departure"))
            found.AddRange(Actors.Select(key => Compare(OfOthers(e, key, book), book, key, ContradictionKind.Actor, legal, ActorNames.Differ)));
        found.AddRange(Figures.Select(key => Compare(e, book, key, ContradictionKind.Number, e.Event == "sentence" && key == "length", (a, b) => a != b)));
        found.AddRange(Reasons.Select(key => Compare(e, book, key, ContradictionKind.Reason, false, ShareNoWord)));
        return found.OfType<Contradiction>();
    }

    /// <summary>Without the tellings in which the one named is who tells it: that somebody speaks of a thing does not mean that they did it.</summary>
    private static CaseEvent OfOthers(CaseEvent e, string attribute, TellingBook book) => e with
    {
        Sides = [.. e.Sides.Select(one => one.Attribute != attribute ? one : one with
        {
            Sides = [.. one.Sides.Select(side => side with { Statements = [.. side.Statements.Where(id => book.Find(id)?.Voice.Any(voice => Outlets.Same(voice, side.Value)) != true)] })
                .Where(side => side.Statements.Count > 0)],
        })],
    };

    /// <summary>Groups the values of an attribute into those that can be one; a value that fits several groups takes no side.</summary>
    private static Contradiction? Compare(CaseEvent e, TellingBook book, string attribute, ContradictionKind about, bool shown, Func<string, string, bool> exclude)
    {
        var sides = e.Sides.FirstOrDefault(one => one.Attribute == attribute)?.Sides ?? [];
        var leaders = new List<Side>();
        foreach (var side in sides.OrderBy(Width).ThenByDescending(side => side.Origins).ThenBy(side => side.Value, StringComparer.Ordinal))
        {
            if (leaders.TrueForAll(leader => exclude(leader.Value, side.Value)))
                leaders.Add(side);
        }

        if (leaders.Count < 2)
            return null;
        var grouped = leaders.Select(leader => book.SideOf(leader.Value, sides.Where(side => OnlyFits(side, leader, leaders, exclude)).SelectMany(side => side.Statements)));
        return about == ContradictionKind.Actor && Competence.IsOfCourts(leaders[0].Value) != Competence.IsOfCourts(leaders[1].Value)
            ? ContradictionWriter.Write(ContradictionKind.Competence, "bodies", () => NounPhrase.Of(e.Event), e.People, e.Id, shown, [.. grouped])
            : ContradictionWriter.Write(about, "", () => NounPhrase.Of(e.Event), e.People, e.Id, shown, [.. grouped]);
    }

    private static bool OnlyFits(Side side, Side leader, List<Side> leaders, Func<string, string, bool> exclude) =>
        leaders.TrueForAll(other => exclude(other.Value, side.Value) == (other != leader));

    /// <summary>What happened against what did not, and outcomes that cannot both be. A denial that is older than the event denies nothing.</summary>
    private static Contradiction? Outcome(CaseEvent e, TellingBook book, bool legal)
    {
        var sides = (e.Sides.FirstOrDefault(one => one.Attribute == "outcome")?.Sides ?? []).Where(side => side.Value != Outcomes.Expected)
            .Select(side => book.SideOf(side.Value, side.Statements.Where(id => Counts(id, book) && !(side.Value == Outcomes.DidNotHappen && IsOlder(id, e, book)))))
            .Where(side => side.Statements.Count > 0).ToArray();
        var told = sides.Where(side => side.Value is not (Outcomes.Happened or Outcomes.DidNotHappen)).ToArray();
        var against = sides.Any(side => side.Value == Outcomes.DidNotHappen) && sides.Length > 1;
        if (!told.Any(side => Outcomes.Contradict(told[0].Value, side.Value)) && !against)
            return null;
        var shown = told.Length == 0 ? sides : [.. sides.Where(side => side.Value != Outcomes.Happened && (against || side.Value != Outcomes.DidNotHappen))];
        return against && told.Length == 0
            ? ContradictionWriter.Write(ContradictionKind.Outcome, "whether", () => NounPhrase.Indefinite(e.Event), () => Whether(shown), e.People, e.Id, legal, shown)
            : ContradictionWriter.Write(ContradictionKind.Outcome, "", () => NounPhrase.Of(e.Event), e.People, e.Id, legal, shown);
    }

    private static string Whether(IEnumerable<Side> sides) => NounPhrase.List(sides.OrderBy(side => side.Value == Outcomes.DidNotHappen)
        .Select(side => Strings.Count(side.Value == Outcomes.DidNotHappen ? "whether.did_not_happen" : "whether.happened", side.Origins)));

    /// <summary>A headline against its body is a contradiction of another kind.</summary>
    private static bool Counts(string id, TellingBook book) => book.Find(id) is not { IsInBody: false, IsAccepted: false };

    private static bool IsOlder(string id, CaseEvent e, TellingBook book) =>
        book.Find(id)?.Told.Last < e.Date.First;

    private static int Width(Side side) => Edtf.TryParse(side.Value, out var date) && date.IsKnown ? DateReach.Width(date) : 0;

    private static bool DatesExclude(string a, string b) => !DateReach.Compatible(Edtf.Parse(a), Edtf.Parse(b));

    private static bool ShareNoWord(string a, string b) => !Words(a).Overlaps(Words(b));

    private static HashSet<string> Words(string text) => [.. NameLetters.Fold(text).Split(' ').Where(word => word.Length > 3).Select(word => word[..4])];
}
