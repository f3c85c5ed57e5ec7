namespace Asyl.Casework.People;

/// <summary>Whom a typed name may stand for: an id, a name to the letter, its spellings, or a family or given name alone, in that order.</summary>
internal static class PersonFinder
{
    /// <summary>Everybody at the nearest of those steps at which there is anybody; those with a case alone when some have one.</summary>
    public static IReadOnlyList<Person> Find(Casebook book, string words)
    {
        var nearest = book.People
            .Select(person => (Person: person, Step: Nearness(person, words)))
            .Where(found => found.Step < int.MaxValue)
            .GroupBy(found => found.Step, found => found.Person).MinBy(group => group.Key)?.ToList() ?? [];
        var withCase = nearest.Where(person => book.Cases.Any(theCase => theCase.Person == person.Id)).ToList();
        return withCase.Count > 0 ? withCase : nearest;
    }

    private static int Nearness(Person person, string words) =>
        person.Id == words || person.FormerIds.Contains(words, StringComparer.Ordinal) ? 0
        : person.Names.Select(name => name.Text).Append(person.Name).Min(name => Nearness(name, words));

    private static int Nearness(string name, string words)
    {
        if (NameLetters.Bare(name) == NameLetters.Bare(words))
            return 1;
        return NameComparer.Compare(name, words).Kinship switch
        {
            NameKinship.Alike => 2,
            NameKinship.FamilyOnly => 3,
            NameKinship.GivenOnly => 4,
            _ => int.MaxValue,
        };
    }
}
