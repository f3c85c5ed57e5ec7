namespace Asyl.Casework.People;

/// <summary>Everybody whose name may be the one asked for, the likest first, with the reasons.</summary>
public static class NameSearch
{
    public static IReadOnlyList<NameFound> In(Casebook book, string name)
    {
        var asked = PersonalName.Parse(name);
        var near = new Dictionary<string, bool>(StringComparer.Ordinal);
        return [.. book.People
            .Select(person => person.Names
                .Select(spelling => (spelling.Text, Parsed: PersonalName.Parse(spelling.Text)))
                .Where(spelling => MayBe(spelling.Parsed, asked, near))
                .Select(spelling => new NameFound(person, spelling.Text, NameComparer.Compare(spelling.Parsed, asked)))
                .MaxBy(found => found.Likeness.Score))
            .OfType<NameFound>()
            .Where(found => found.Likeness.Kinship is not (NameKinship.Unrelated or NameKinship.OtherGiven))
            .OrderByDescending(found => found.Likeness.Score).ThenBy(found => found.Person.Name, StringComparer.Ordinal)];
    }

    /// <summary>Whether comparing the whole names is worth while: most have no word like one of those asked for. Many people share a word, and it is looked at once.</summary>
    private static bool MayBe(PersonalName spelling, PersonalName asked, Dictionary<string, bool> near)
    {
        foreach (var token in spelling.Tokens)
        {
            if (!near.TryGetValue(token.Folded, out var isNear))
                near[token.Folded] = isNear = asked.Tokens.Any(word => word.Likeness(token) >= NameComparer.Alike);
            if (isNear)
                return true;
        }

        return NameComparer.Joined(spelling, asked);
    }
}

/// <summary>A person, the spelling that fits best, and how well.</summary>
public sealed record NameFound(Person Person, string Spelling, NameLikeness Likeness);
