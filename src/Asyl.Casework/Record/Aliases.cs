using Asyl.Casework.People;

namespace Asyl.Casework.Record;

/// <summary>Recorded ids that were merged: each leads to the person who now carries it.</summary>
internal sealed class Aliases
{
    private readonly Dictionary<string, string> leadsTo;

    private Aliases(Dictionary<string, string> leadsTo) => this.leadsTo = leadsTo;

    public static Aliases Of(IReadOnlyList<Person> people, IReadOnlyList<Anchor> anchors)
    {
        var owner = people.SelectMany(person => person.Members.Select(member => (member, person.Id))).ToDictionary(pair => pair.member, pair => pair.Id);
        return new(anchors.ToDictionary(
            anchor => anchor.Person,
            anchor => anchor.Members.Select(member => owner.GetValueOrDefault(member)).FirstOrDefault(id => id is not null) ?? anchor.Person,
            StringComparer.Ordinal));
    }

    public IReadOnlyList<Fact> In(IReadOnlyList<Fact> facts) =>
        [.. facts.Select(fact => fact with { Person = leadsTo.GetValueOrDefault(fact.Person, fact.Person) })];
}
