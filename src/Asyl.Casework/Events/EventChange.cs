using Asyl.Casework.People;

namespace Asyl.Casework.Events;

/// <summary>The events that some tellings take away and those that they bring; every other event stays as it is.</summary>
internal sealed record EventChange(HashSet<CaseEvent> Gone, IReadOnlyList<CaseEvent> Come)
{
    /// <summary>The persons to whom any of them happened.</summary>
    public IEnumerable<string> People => Gone.Concat(Come).SelectMany(e => e.People);

    /// <param name="changed">As they were and as they are.</param>
    /// <param name="now">Every telling, as it is.</param>
    /// <param name="lives">As they were.</param>
    public static EventChange Of(IReadOnlyList<Telling> changed, Tellings now, Lives lives, PersonIds persons)
    {
        var (keys, told) = Around(changed, now, persons);
        var gone = keys.Select(key => key.Person).Distinct(StringComparer.Ordinal).SelectMany(person => lives.Of(person).Events.Where(e => keys.Contains((person, e.Event))));
        return new(gone.ToHashSet<CaseEvent>(ReferenceEqualityComparer.Instance), EventJoiner.Join(told));
    }

    /// <summary>Whom and what the changed tellings are about, and whatever else is told of that: a telling about several people draws in what is told of each.</summary>
    private static (HashSet<(string Person, string Event)> Keys, IEnumerable<Telling> Told) Around(IReadOnlyList<Telling> changed, Tellings now, PersonIds persons)
    {
        var keys = changed.SelectMany(Keys).ToHashSet();
        var (told, open, about) = (new Dictionary<string, Telling>(StringComparer.Ordinal), new Queue<(string Person, string Event)>(keys), new Dictionary<string, ILookup<string, Telling>>(StringComparer.Ordinal));
        while (open.TryDequeue(out var key))
        {
            if (!about.TryGetValue(key.Person, out var own))
                about[key.Person] = own = About(key.Person, now, persons);
            foreach (var other in own[key.Event].Where(telling => told.TryAdd(telling.Id, telling)).SelectMany(Keys).Where(keys.Add))
                open.Enqueue(other);
        }

        return (keys, told.Values);
    }

    private static ILookup<string, Telling> About(string id, Tellings now, PersonIds persons) => (persons.Find(id) is { } person ? now.Around([person]) : [])
        .Where(telling => telling.People.Contains(id, StringComparer.Ordinal)).ToLookup(telling => telling.Event, StringComparer.Ordinal);

    private static IEnumerable<(string Person, string Event)> Keys(Telling telling) => telling.People.Select(person => (person, telling.Event));
}
