namespace Asyl.Casework.Events;

/// <summary>Each person's events, in order, and every event by its id. Never changes.</summary>
internal sealed class Lives
{
    private readonly Dictionary<string, Life> byPerson;

    private readonly Dictionary<string, CaseEvent> byId;

    private Lives(Dictionary<string, Life> byPerson, Dictionary<string, CaseEvent> byId) => (this.byPerson, this.byId) = (byPerson, byId);

    public IEnumerable<Life> All => byPerson.Values;

    /// <param name="events">In order.</param>
    public static Lives Of(IReadOnlyList<CaseEvent> events) => new(
        ByPerson(events).ToDictionary(own => own.Key, own => new Life(own.Key, [.. own]), StringComparer.Ordinal), events.ToDictionary(e => e.Id, StringComparer.Ordinal));

    public CaseEvent? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Of somebody to whom nothing happened, a life without events.</summary>
    public Life Of(string person) => byPerson.TryGetValue(person, out var life) ? life : new Life(person, []);

    public Lives After(EventChange change)
    {
        var (now, events) = (new Dictionary<string, Life>(byPerson, StringComparer.Ordinal), new Dictionary<string, CaseEvent>(byId, StringComparer.Ordinal));
        foreach (var e in change.Gone)
            events.Remove(e.Id);
        foreach (var e in change.Come)
            events.Add(e.Id, e);
        var coming = ByPerson(change.Come).ToDictionary(own => own.Key, StringComparer.Ordinal);
        foreach (var person in change.People.Distinct(StringComparer.Ordinal))
        {
            var own = Of(person).Events.Renewed(change.Gone.Contains, coming.TryGetValue(person, out var added) ? added : [], EventJoiner.Compare);
            if (own.Count > 0)
                now[person] = new Life(person, own);
            else
                now.Remove(person);
        }

        return new(now, events);
    }

    private static IEnumerable<IGrouping<string, CaseEvent>> ByPerson(IEnumerable<CaseEvent> events) =>
        events.SelectMany(e => e.People.Select(person => (person, e))).GroupBy(pair => pair.person, pair => pair.e, StringComparer.Ordinal);
}
