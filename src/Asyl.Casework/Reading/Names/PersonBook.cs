using Asyl.Language.PersonalNames;

namespace Asyl.Casework.Reading.Names;

/// <summary>
/// The people of one report. Enters: full names, then shorter forms. Leaves: one entry a person, with the fullest name.
/// Never: two people joined for sharing a family name alone.
/// </summary>
internal sealed class PersonBook
{
    private readonly List<PersonEntry> people = [];
    private readonly Dictionary<string, List<PersonEntry>> byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PersonEntry>> byToken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonEntry> bySound = new(StringComparer.Ordinal);

    public IReadOnlyList<PersonEntry> People => people;

    /// <summary>The person of a name of two or more words: known under it already, or new.</summary>
    public PersonEntry AddFull(string name)
    {
        var tokens = name.Split(' ');
        var known = Known(name) ?? bySound.GetValueOrDefault(SoundOf(name)) ?? tokens.SelectMany(Sharing).Where(person => IsSameName(person.Tokens, tokens)).MinBy(person => person.Number) ?? Add(name);
        known.AddForm(name);
        Index(known, name);
        return known;
    }

    /// <summary>The person meant by a form, full or short, or null. Of several, the family name counts before the given name, then the one named more.</summary>
    public PersonEntry? Find(string form) =>
        Known(form)
        ?? Sharing(form).Where(person => person.Goes(form))
            .OrderByDescending(person => person.Tokens[^1] == form).ThenBy(person => person.IsOfficer).ThenBy(person => person.Number).FirstOrDefault();

    /// <summary>Whether a full name is somebody's already, spelled so or of that sound.</summary>
    public bool Knows(string name) => Known(name) is not null || bySound.ContainsKey(SoundOf(name));

    public PersonEntry AddSingle(string name) => Find(name) ?? Add(name);

    /// <summary>Another name of which the report says that it is this person's, whether it was somebody's already or not.</summary>
    public void AddOther(PersonEntry person, string name)
    {
        if (Known(name) is { } other)
            Join(person, other);
        person.OtherNames.Add(name);
        Index(person, name.Replace(",", "", StringComparison.Ordinal));
    }

    private void Join(PersonEntry kept, PersonEntry other)
    {
        if (ReferenceEquals(kept, other))
            return;
        people.Remove(other);
        foreach (var form in other.Forms)
        {
            kept.Forms.Add(form);
            kept.OtherNames.Add(form);
            byForm[form].Remove(other);
            byForm[form].Add(kept);
            bySound[SoundOf(form)] = kept;
        }

        foreach (var sharing in other.Forms.SelectMany(form => form.Split(' ')).Select(token => byToken[token]))
        {
            sharing.Remove(other);
            if (!sharing.Contains(kept))
                sharing.Add(kept);
        }
    }

    private PersonEntry? Known(string form) => byForm.TryGetValue(form, out var named) ? named.MinBy(person => person.Number) : null;

    /// <summary>Those with that word in a name.</summary>
    public IReadOnlyList<PersonEntry> Sharing(string token) => byToken.GetValueOrDefault(token, []);

    private PersonEntry Add(string name)
    {
        var person = new PersonEntry(name, people.Count == 0 ? 0 : people[^1].Number + 1);
        people.Add(person);
        Index(person, name);
        return person;
    }

    private void Index(PersonEntry person, string form)
    {
        Put(byForm, form, person);
        if (form.Contains(' ', StringComparison.Ordinal))
            bySound[SoundOf(form)] = person;
        foreach (var token in form.Split(' '))
            Put(byToken, token, person);
    }

    private static void Put(Dictionary<string, List<PersonEntry>> index, string key, PersonEntry person)
    {
        if (!index.TryGetValue(key, out var list))
            index[key] = [person];
        else if (!list.Contains(person))
            list.Add(person);
    }

    // "Aygul Serikova (Айгүл Серікова)": one report names nobody else by the very same sound.
    private static string SoundOf(string name) => string.Join(' ', PersonalName.Parse(name).Tokens.Select(token => token.Sound));

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
