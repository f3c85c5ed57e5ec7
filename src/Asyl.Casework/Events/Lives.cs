using System.Collections.Immutable;

namespace Asyl.Casework.Events;

/// <summary>Every event in order and by its id, and each person's. Never changes.</summary>
internal sealed class Lives
{
    private readonly ImmutableDictionary<string, Life> byPerson;

    private readonly ImmutableDictionary<string, CaseEvent> byId;

    private Lives(IReadOnlyList<CaseEvent> events, ImmutableDictionary<string, Life> byPerson, ImmutableDictionary<string, CaseEvent> byId) => (Events, this.byPerson, this.byId) = (events, byPerson, byId);

    public IEnumerable<Life> All => byPerson.Values;

    public IReadOnlyList<CaseEvent> Events { get; }

    /// <param name="events">In order.</param>
    public static Lives Of(IReadOnlyList<CaseEvent> events) => new(
        events, ByPerson(events).ToImmutableDictionary(own => own.Key, own => new Life(own.Key, [.. own]), StringComparer.Ordinal), events.ToImmutableDictionary(e => e.Id, StringComparer.Ordinal));

    public CaseEvent? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Of somebody to whom nothing happened, a life without events.</summary>
    public Life Of(string person) => byPerson.TryGetValue(person, out var life) ? life : new Life(person, []);

    public Lives After(EventChange change)
    {
        var now = byPerson.ToBuilder();
        var coming = ByPerson(change.Come).ToDictionary(own => own.Key, StringComparer.Ordinal);
        foreach (var person in change.People.Distinct(StringComparer.Ordinal))
        {
            var own = Of(person).Events.Renewed(change.Gone, coming.TryGetValue(person, out var added) ? added : [], EventJoiner.Compare);
            if (own.Count > 0)
                now[person] = new Life(person, own);
            else
                now.Remove(person);
        }

        var ids = byId.RemoveRange(change.Gone.Select(e => e.Id)).AddRange(change.Come.Select(e => KeyValuePair.Create(e.Id, e)));
        return new(Events.Renewed(change.Gone, change.Come, EventJoiner.Compare), now.ToImmutable(), ids);
    }

    private static IEnumerable<IGrouping<string, CaseEvent>> ByPerson(IEnumerable<CaseEvent> events) =>
        events.SelectMany(e => e.People.Select(person => (person, e))).GroupBy(pair => pair.person, pair => pair.e, StringComparer.Ordinal);
}
