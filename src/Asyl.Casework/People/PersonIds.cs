using System.Collections.Immutable;

namespace Asyl.Casework.People;

/// <summary>Which person a name in a report is, and which an id, also a former one.</summary>
internal sealed class PersonIds
{
    private static readonly PersonIds None = new(ImmutableDictionary<ReportName, string>.Empty, ImmutableDictionary.Create<string, Person>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<ReportName, string> byName;
    private readonly ImmutableDictionary<string, Person> byId;

    private PersonIds(ImmutableDictionary<ReportName, string> byName, ImmutableDictionary<string, Person> byId) => (this.byName, this.byId) = (byName, byId);

    public static PersonIds Of(IReadOnlyCollection<Person> people) => None.After([], people);

    public string? Find(ReportName name) => byName.GetValueOrDefault(name);

    public Person? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Those among the ids that are somebody's own.</summary>
    public IEnumerable<Person> Those(IEnumerable<string> ids) => ids.Select(id => Find(id) is { } person && person.Id == id ? person : null).OfType<Person>();

    public PersonIds After(IReadOnlyCollection<Person> gone, IReadOnlyCollection<Person> come) => new(
        byName.RemoveRange(gone.SelectMany(person => person.Members)).AddRange(come.SelectMany(person => person.Members.Select(member => KeyValuePair.Create(member, person.Id)))),
        byId.RemoveRange(gone.SelectMany(IdsOf)).AddRange(come.SelectMany(person => IdsOf(person).Select(id => KeyValuePair.Create(id, person)))));

    private static IEnumerable<string> IdsOf(Person person) => person.FormerIds.Append(person.Id);
}
