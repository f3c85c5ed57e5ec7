using System.Collections.Immutable;

namespace Asyl.Casework.Events;

/// <summary>Contradictions in order, and those about each person. Never changes.</summary>
internal sealed class Conflicts
{
    private readonly ImmutableDictionary<string, IReadOnlyList<Contradiction>> byPerson;

    private Conflicts(IReadOnlyList<Contradiction> all, ImmutableDictionary<string, IReadOnlyList<Contradiction>> byPerson) => (All, this.byPerson) = (all, byPerson);

    public IReadOnlyList<Contradiction> All { get; }

    /// <param name="all">In order.</param>
    public static Conflicts Of(IReadOnlyList<Contradiction> all) =>
        new(all, ByPerson(all).ToImmutableDictionary(about => about.Key, about => (IReadOnlyList<Contradiction>)[.. about], StringComparer.Ordinal));

    public IReadOnlyList<Contradiction> About(string person) => byPerson.GetValueOrDefault(person, []);

    /// <param name="concerned">People about whom everything was looked for again.</param>
    /// <param name="found">What was found about them.</param>
    public Conflicts After(IEnumerable<string> concerned, IReadOnlyList<Contradiction> found)
    {
        var gone = concerned.SelectMany(About).ToHashSet<Contradiction>(ReferenceEqualityComparer.Instance);
        var (now, coming) = (byPerson.ToBuilder(), ByPerson(found).ToDictionary(about => about.Key, StringComparer.Ordinal));
        foreach (var person in gone.SelectMany(one => one.People).Concat(coming.Keys).Distinct(StringComparer.Ordinal))
        {
            var about = About(person).Renewed(gone, coming.TryGetValue(person, out var added) ? added : [], ContradictionFinder.Compare);
            if (about.Count > 0)
                now[person] = about;
            else
                now.Remove(person);
        }

        return new(All.Renewed(gone, found, ContradictionFinder.Compare), now.ToImmutable());
    }

    private static IEnumerable<IGrouping<string, Contradiction>> ByPerson(IEnumerable<Contradiction> found) =>
        found.SelectMany(one => one.People.Select(person => (person, one))).GroupBy(pair => pair.person, pair => pair.one, StringComparer.Ordinal);
}
