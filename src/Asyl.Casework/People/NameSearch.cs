using Asyl.Language.PersonalNames.Reasons;

namespace Asyl.Casework.People;

/// <summary>Everybody whose name may be the one asked for, the likest first, with the reasons. Of a name that hundreds bear, the first hundreds.</summary>
public static class NameSearch
{
    private const int Most = 200;

    public static IReadOnlyList<NameFound> In(Casebook book, string name) =>
        [.. book.Names.Find(name, Most).GroupBy(found => found.Person.Id, StringComparer.Ordinal).Select(person => person.First())
            .OrderByDescending(found => found.Likeness.Score).ThenBy(found => found.Person.Name, StringComparer.Ordinal).ThenBy(found => found.Person.Id, StringComparer.Ordinal)];
}

/// <summary>A person, the spelling that fits best, and how well.</summary>
public sealed record NameFound(Person Person, string Spelling, NameLikeness Likeness)
{
    /// <summary>Which word of the name asked for met which of this spelling.</summary>
    public NameReasons Reasons(string asked) => NameReasons.Of(PersonalName.Parse(asked), PersonalName.Parse(Spelling), Likeness.Finding);
}
