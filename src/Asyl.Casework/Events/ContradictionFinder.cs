using Asyl.Casework.Dossiers;
using Asyl.Casework.Law;
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
        Find(Tellings.Of(reports, [], PersonIds.Of(people), new Origins(dependence)).Said, events, Lives.Of(events).All, Jurisdictions.Shipped);

    /// <param name="said">At least what tells these lives and events, with all of each report.</param>
    /// <param name="events">In order.</param>
    /// <param name="lives">Those of everybody, or of some: then what contradicts itself about others is left out.</param>
    internal static IReadOnlyList<Contradiction> Find(IEnumerable<Telling> said, IReadOnlyList<CaseEvent> events, IEnumerable<Life> lives, Jurisdictions law) =>
        Strings.InEnglish(() => All(said, events, lives, law));

    private static IReadOnlyList<Contradiction> All(IEnumerable<Telling> said, IReadOnlyList<CaseEvent> events, IEnumerable<Life> lives, Jurisdictions law)
    {
        var evidence = new TellingBook(said);
        var inOrder = lives.OrderBy(life => life.Person, StringComparer.Ordinal).ToArray();
        var persons = inOrder.ToDictionary(life => life.Person, StringComparer.Ordinal);
        var found = events.AsParallel().AsOrdered().SelectMany(e => WithinEvent.Find(e, evidence)).AsEnumerable()
            .Concat(events.SelectMany(e => Companions.Find(e, evidence)))
            .Concat(inOrder.SelectMany(life => CourtTowns.Find(life, evidence)))
            .Concat(inOrder.SelectMany(life => Opposites.Find(life, evidence)))
            .Concat(inOrder.SelectMany(life => EventOrder.Find(life, evidence)))
            .Concat(Headlines.Find(evidence, persons))
            .Concat(Competence.Find(evidence, persons, law));
        return [.. found.DistinctBy(contradiction => contradiction.Id, StringComparer.Ordinal).Order(Comparer<Contradiction>.Create(Compare))];
    }

    /// <summary>What contradicts itself about these people.</summary>
    internal static IReadOnlyList<Contradiction> Find(Tellings tellings, Lives lives, PersonIds persons, IEnumerable<string> people, Jurisdictions law)
    {
        var own = people.Select(lives.Of).Where(life => life.Events.Count > 0).ToArray();
        CaseEvent[] events = [.. own.SelectMany(life => life.Events).DistinctBy(e => e.Id, StringComparer.Ordinal).Order(Comparer<CaseEvent>.Create(EventJoiner.Compare))];
        return Find(tellings.SaidAround(persons.Those(events.SelectMany(e => e.People).Distinct(StringComparer.Ordinal))), events, own, law);
    }

    /// <summary>The order of contradictions: what is shown, by weight, by how many tell it, by id.</summary>
    internal static int Compare(Contradiction a, Contradiction b)
    {
        var order = b.Shown.CompareTo(a.Shown);
        order = order != 0 ? order : Weight(a.About).CompareTo(Weight(b.About));
        order = order != 0 ? order : b.Sides.Sum(side => side.Origins).CompareTo(a.Sides.Sum(side => side.Origins));
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    }

    // The heaviest first: what decides a case before what dates it.
    private static readonly ContradictionKind[] ByWeight =
    [
        ContradictionKind.Outcome, ContradictionKind.Headline, ContradictionKind.Competence, ContradictionKind.Place, ContradictionKind.Date, ContradictionKind.Actor,
    ];

    private static int Weight(ContradictionKind about) => Array.IndexOf(ByWeight, about) is >= 0 and var rank ? rank : ByWeight.Length + (int)about;
}
