namespace Asyl.Casework.People;

/// <summary>Which person a name in a report is, and which an id, also a former one.</summary>
internal sealed class PersonIds
{
    private readonly Dictionary<ReportName, string> byName;
    private readonly Dictionary<string, Person> byId;

    private PersonIds(Dictionary<ReportName, string> byName, Dictionary<string, Person> byId) => (this.byName, this.byId) = (byName, byId);

    public static PersonIds Of(IReadOnlyList<Person> people)
    {
        var ids = new PersonIds([], new(StringComparer.Ordinal));
        ids.Enter(people);
        return ids;
    }

    public string? Find(ReportName name) => byName.GetValueOrDefault(name);

    public Person? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Those among the ids that are somebody's own.</summary>
    public IEnumerable<Person> Those(IEnumerable<string> ids) => ids.Select(id => Find(id) is { } person && person.Id == id ? person : null).OfType<Person>();

    public PersonIds After(IEnumerable<Person> gone, IEnumerable<Person> come)
    {
        var ids = new PersonIds(new(byName), new(byId, StringComparer.Ordinal));
        foreach (var person in gone)
        {
            foreach (var member in person.Members)
                ids.byName.Remove(member);
            foreach (var id in IdsOf(person))
                ids.byId.Remove(id);
        }

        ids.Enter(come);
        return ids;
    }

    private void Enter(IEnumerable<Person> people)
    {
        foreach (var person in people)
        {
            foreach (var member in person.Members)
                byName.Add(member, person.Id);
            foreach (var id in IdsOf(person))
                byId.Add(id, person);
        }
    }

    private static IEnumerable<string> IdsOf(Person person) => person.FormerIds.Append(person.Id);
}
