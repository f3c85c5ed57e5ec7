using System.Collections.Immutable;
using Asyl.Language.PersonalNames.Finding;

namespace Asyl.Casework.People;

/// <summary>
/// Everybody by every spelling of their names. Enters: people, and a name asked for. Leaves: those whom it may mean, by each spelling that is like it. Never changes:
/// of other people there is another roll, which shares the index of the names with this one until enough new names have come.
/// </summary>
internal sealed class NameRoll
{
    /// <summary>So many new names are looked through one by one; of more, another index is made.</summary>
    private const int MostNew = 500;

    private readonly IReadOnlyList<Person> people;
    private readonly ImmutableDictionary<string, Person[]> bearers;
    private readonly NameIndex index;
    private readonly IReadOnlySet<string> indexed;
    private readonly ImmutableHashSet<string> added;

    private NameRoll(IReadOnlyList<Person> people, ImmutableDictionary<string, Person[]> bearers, NameIndex index, IReadOnlySet<string> indexed, ImmutableHashSet<string> added) =>
        (this.people, this.bearers, this.index, this.indexed, this.added) = (people, bearers, index, indexed, added);

    public static NameRoll Of(IReadOnlyList<Person> people) => Indexed(people, people.SelectMany(person => Spellings(person).Select(name => (name, person)))
        .GroupBy(pair => pair.name, pair => pair.person, StringComparer.Ordinal).ToImmutableDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal));

    /// <summary>The roll of these people. Somebody is taken to be the same only where they are the same object.</summary>
    public NameRoll After(IReadOnlyList<Person> now)
    {
        var (before, after) = (people.ToHashSet<Person>(ReferenceEqualityComparer.Instance), now.ToHashSet<Person>(ReferenceEqualityComparer.Instance));
        Person[] gone = [.. people.Where(person => !after.Contains(person))], come = [.. now.Where(person => !before.Contains(person))];
        if (gone.Length + come.Length == 0)
            return this;
        var changed = bearers.ToBuilder();
        foreach (var (name, person) in gone.SelectMany(person => Spellings(person).Select(name => (name, person))))
            changed[name] = [.. changed[name].Where(other => !ReferenceEquals(other, person))];
        foreach (var (name, person) in come.SelectMany(person => Spellings(person).Select(name => (name, person))))
            changed[name] = [.. changed.GetValueOrDefault(name, []), person];
        var names = added.Union(come.SelectMany(Spellings).Where(name => !indexed.Contains(name)));
        return names.Count > MostNew ? Indexed(now, changed.ToImmutable()) : new(now, changed.ToImmutable(), index, indexed, names);
    }

    /// <summary>The likest spellings, at most so many, each with those who bear it.</summary>
    public IEnumerable<NameFound> Find(string name, int most) => index.Find(name, most).Concat(NameIndex.FindAmong(added, name, most)).Order(NameMatch.LikestFirst).Take(most)
        .SelectMany(match => bearers.GetValueOrDefault(match.Name, []).Select(person => new NameFound(person, match.Name, match.Likeness)));

    private static NameRoll Indexed(IReadOnlyList<Person> people, ImmutableDictionary<string, Person[]> bearers)
    {
        var names = bearers.Where(pair => pair.Value.Length > 0).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
        return new(people, bearers, NameIndex.Of(names), names, ImmutableHashSet.Create<string>(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Spellings(Person person) => person.Names.Select(name => name.Text).Append(person.Name).Distinct(StringComparer.Ordinal);
}
