using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Reading.Who;

/// <summary>Whose brother, wife or father somebody is, as far as a report has told: whom "her brother" means later. Never: one of two brothers.</summary>
internal sealed class Kinship
{
    private static readonly Dictionary<string, string[]> Converse = new(StringComparer.Ordinal)
    {
        ["wife"] = ["husband"],
        ["husband"] = ["wife"],
        ["brother"] = ["brother", "sister"],
        ["sister"] = ["brother", "sister"],
        ["mother"] = ["son", "daughter", "child"],
        ["father"] = ["son", "daughter", "child"],
        ["son"] = ["mother", "father"],
        ["daughter"] = ["mother", "father"],
    };

    private readonly Dictionary<(PersonEntry Owner, string Noun), PersonEntry> known = [];

    public void Learn(PersonEntry owner, string noun, PersonEntry person)
    {
        if (ReferenceEquals(owner, person))
            return;
        known[(owner, noun)] = person;
        foreach (var converse in Converse.GetValueOrDefault(noun, []))
            known.TryAdd((person, converse), owner);
    }

    /// <summary>Who is meant: the one told of as the owner's, else the only one who enters the report under that noun; nobody where that does not tell.</summary>
    public IReadOnlyList<PersonEntry> Find(string noun, PersonEntry? owner, IReadOnlyList<PersonEntry> people)
    {
        if (owner is not null && known.TryGetValue((owner, noun), out var told))
            return [told];
        return people.Where(person => person != owner && person.KinNouns.Contains(noun)).Take(2).ToList() is [var only] ? [only] : [];
    }
}
