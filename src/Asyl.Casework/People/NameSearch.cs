using System.Runtime.CompilerServices;

namespace Asyl.Casework.People;

/// <summary>Everybody whose name may be the one asked for, the likest first, with the reasons.</summary>
public static class NameSearch
{
    private static readonly ConditionalWeakTable<Person, IReadOnlyList<PersonalName>> Parsed = [];

    public static IReadOnlyList<NameFound> In(Casebook book, string name)
    {
        var asked = PersonalName.Parse(name);
        return [.. book.People
            .Select(person => Parsed.GetValue(person, known => [.. known.Names.Select(spelling => PersonalName.Parse(spelling.Text))])
                .Select(spelling => new NameFound(person, spelling.Text, NameComparer.Compare(spelling, asked)))
                .MaxBy(found => found.Likeness.Score))
            .OfType<NameFound>()
            .Where(found => found.Likeness.Kinship is not (NameKinship.Unrelated or NameKinship.OtherGiven))
            .OrderByDescending(found => found.Likeness.Score).ThenBy(found => found.Person.Name, StringComparer.Ordinal)];
    }
}

/// <summary>A person, the spelling that fits best, and how well.</summary>
public sealed record NameFound(Person Person, string Spelling, NameLikeness Likeness);
