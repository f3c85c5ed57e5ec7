using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>
/// Finds what cannot all be so. Enters: reports, persons, events, dependence. Leaves: contradictions with their sides and one sentence that
/// says what differs, what may explain it and what would settle it. Never: a verdict on who is right, nor a conflict where one telling is only less exact.
/// </summary>
public static class ContradictionFinder
{
    public static IReadOnlyList<Contradiction> Find(
        IReadOnlyList<FiledReport> reports, IReadOnlyList<Person> people, IReadOnlyList<CaseEvent> events, IReadOnlyList<Dependence> dependence) =>
        Find(Tellings.Of(reports, [], people, dependence).Said, events);

    internal static IReadOnlyList<Contradiction> Find(IReadOnlyList<Telling> said, IReadOnlyList<CaseEvent> events) => Strings.InEnglish(() => All(said, events));

    private static IReadOnlyList<Contradiction> All(IReadOnlyList<Telling> said, IReadOnlyList<CaseEvent> events)
    {
        var evidence = new TellingBook(said);
        var lives = events.SelectMany(e => e.People.Select(person => (person, e))).GroupBy(pair => pair.person, pair => pair.e, StringComparer.Ordinal)
            .OrderBy(life => life.Key, StringComparer.Ordinal).Select(life => new Life(life.Key, [.. life])).ToArray();
        var found = events.AsParallel().AsOrdered().SelectMany(e => WithinEvent.Find(e, evidence)).AsEnumerable()
            .Concat(lives.SelectMany(life => CourtTowns.Find(life, evidence)))
            .Concat(lives.SelectMany(life => Opposites.Find(life, evidence)))
            .Concat(lives.SelectMany(life => EventOrder.Find(life, evidence)))
            .Concat(Headlines.Find(evidence, lives))
            .Concat(Competence.Find(evidence, Jurisdictions.Shipped));
        return [.. found.DistinctBy(contradiction => contradiction.Id, StringComparer.Ordinal)
            .OrderBy(contradiction => contradiction.Shown ? 0 : 1).ThenBy(contradiction => Weight(contradiction.About))
            .ThenByDescending(contradiction => contradiction.Sides.Sum(side => side.Origins)).ThenBy(contradiction => contradiction.Id, StringComparer.Ordinal)];
    }

    // The heaviest first: what decides a case before what dates it.
    private static readonly ContradictionKind[] ByWeight =
    [
        ContradictionKind.Outcome, ContradictionKind.Headline, ContradictionKind.Competence, ContradictionKind.Place, ContradictionKind.Date, ContradictionKind.Actor,
    ];

    private static int Weight(ContradictionKind about) => Array.IndexOf(ByWeight, about) is >= 0 and var rank ? rank : ByWeight.Length + (int)about;
}
