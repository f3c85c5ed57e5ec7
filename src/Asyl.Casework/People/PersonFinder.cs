namespace Asyl.Casework.People;

/// <summary>Whom a typed name may stand for: an id, a name to the letter, its spellings, or a family or given name alone, in that order.</summary>
internal static class PersonFinder
{
    private const int Most = 2000;

    /// <summary>Everybody at the nearest of those steps at which there is anybody; those with a case alone when some have one.</summary>
    public static IReadOnlyList<Person> Find(Casebook book, string words)
    {
        if (book.Person(words) is { } person)
            return [person];
        var letters = NameLetters.Bare(words);
        var nearest = book.Names.Find(words, Most)
            .Select(found => (found.Person, Step: Nearness(found, letters)))
            .GroupBy(found => found.Step, found => found.Person).MinBy(group => group.Key)?.Distinct().OrderBy(found => found.Id, StringComparer.Ordinal).ToList() ?? [];
        var withCase = nearest.Where(found => book.CaseOf(found.Id) is not null).ToList();
        return withCase.Count > 0 ? withCase : nearest;
    }

    private static int Nearness(NameFound found, string letters) => NameLetters.Bare(found.Spelling) == letters ? 1 : found.Likeness.Kinship switch
    {
        NameKinship.Alike => 2,
        NameKinship.FamilyOnly => 3,
        _ => 4,
    };
}
