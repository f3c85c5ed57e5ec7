namespace Asyl.Casework.Reading.Names;

/// <summary>
/// The people of one report. Enters: full names, then shorter forms. Leaves: one entry a person, with the fullest name.
/// Never: two people joined for sharing a family name alone.
/// </summary>
internal sealed class PersonBook
{
    private readonly List<PersonEntry> people = [];

    public IReadOnlyList<PersonEntry> People => people;

    /// <summary>The person of a name of two or more words: known under it already, or new.</summary>
    public PersonEntry AddFull(string name)
    {
        var known = people.Find(person => person.Forms.Contains(name)) ?? people.Find(person => IsSameName(person.Tokens, name.Split(' ')));
        if (known is null)
            people.Add(known = new(name));
        known.AddForm(name);
        return known;
    }

    /// <summary>The person meant by a form, full or short, or null. Of several, the family name counts before the given name, then the one named more.</summary>
    public PersonEntry? Find(string form) =>
        people.Find(person => person.Forms.Contains(form))
        ?? people.Where(person => person.Tokens.Contains(form, StringComparer.Ordinal))
            .OrderByDescending(person => person.Tokens[^1] == form).ThenBy(person => person.IsOfficer).FirstOrDefault();

    public PersonEntry AddSingle(string name)
    {
        if (Find(name) is { } known)
            return known;
        var person = new PersonEntry(name);
        people.Add(person);
        return person;
    }

    /// <summary>Two forms of which the report says that they are one person's.</summary>
    public void Join(PersonEntry kept, PersonEntry other)
    {
        if (ReferenceEquals(kept, other))
            return;
        foreach (var form in other.Forms)
            kept.Forms.Add(form);
        people.Remove(other);
    }

    // "T. Gebrehiwot" and "Tesfalem Gebrehiwot"; "Nurmemet Abliz" and "Nurmemet Abliz Haji".
    private static bool IsSameName(string[] known, string[] name)
    {
        var (shorter, longer) = known.Length <= name.Length ? (known, name) : (name, known);
        if (shorter.Length < 2)
            return false;
        if (shorter.Length < longer.Length)
            return shorter.All(token => longer.Contains(token, StringComparer.Ordinal));
        return shorter[^1] == longer[^1] && shorter.Length == 2 && (IsInitialOf(shorter[0], longer[0]) || IsInitialOf(longer[0], shorter[0]));
    }

    private static bool IsInitialOf(string initial, string name) => initial.Length is 1 or 2 && initial.TrimEnd('.').Length == 1 && initial[0] == name[0];
}
