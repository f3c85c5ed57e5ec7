using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>
/// Tells which names of a text mean one person. Enters: names in order. Leaves: for each the person: the same words, a part of a longer name ("Orazova",
/// "Dana" of "Dana Orazova"), or its initials. Never: two names of which neither is a part of the other.
/// </summary>
internal sealed class NameLinker(TextWords words, List<Individual> people)
{
    private const int LongestName = 8;

    // By each word of a name: who has it, the latest last.
    private readonly Dictionary<string, List<Individual>> byWord = new(StringComparer.Ordinal);

    public (Individual Person, double Confidence) Link(RawMention name)
    {
        var parts = Parts(name);
        var gender = GenderOf(name, parts);
        var known = Candidates(parts).Where(person => person.MayBe(gender)).ToList();
        var person = known.Count > 0 ? known[^1] : Add(gender);
        person.Learn(gender);
        person.Names.Add(words.SpanOf(name.First, name.Last));
        Register(person, parts);
        return (person, known.Count > 1 ? 0.6 : known.Count == 1 && known[0].Words.Length != parts.Length ? 0.9 : 0.95);
    }

    private string[] Parts(RawMention name) =>
        [.. Enumerable.Range(name.First, name.Last - name.First + 1).Where(words.IsWord).Select(at => words.At(at)).Where(word => !FrameWords.Title.Contains(word)).Take(LongestName).DefaultIfEmpty(words.At(name.Last))];

    private Gender GenderOf(RawMention name, string[] parts)
    {
        for (var at = name.First; at >= Math.Max(0, name.First - 2); at--)
        {
            if (NameGender.OfTitle(words.At(at)) is var told and not Gender.Unknown && (at < name.First || name.Last > name.First))
                return told;
        }

        return NameGender.Of(parts);
    }

    private List<Individual> Candidates(string[] parts)
    {
        var found = new List<Individual>();
        foreach (var word in parts)
        {
            foreach (var person in byWord.GetValueOrDefault(word) ?? [])
            {
                if (!found.Contains(person) && (IsPart(parts, person.Words) || IsPart(person.Words, parts)))
                    found.Add(person);
            }
        }

        return found;
    }

    // Each word in order stands in the longer name, as itself or as its first letter.
    private static bool IsPart(string[] shorter, string[] longer)
    {
        var at = 0;
        foreach (var word in longer)
        {
            if (at < shorter.Length && IsSame(shorter[at], word))
                at++;
        }

        return shorter.Length > 0 && at == shorter.Length;
    }

    private static bool IsSame(string a, string b) =>
        a == b || (a.Length > 0 && b.Length > 0 && a[0] == b[0] && (a.TrimEnd('.').Length == 1 || b.TrimEnd('.').Length == 1));

    private Individual Add(Gender gender)
    {
        var person = new Individual(people.Count, 1, gender);
        people.Add(person);
        return person;
    }

    // Only the last few people of one word are kept: a family of hundreds is not told apart by a surname anyway.
    private void Register(Individual person, string[] parts)
    {
        if (parts.Length > person.Words.Length)
            person.Words = parts;
        foreach (var word in parts.Where(word => word.Length > 1))
        {
            if (!byWord.TryGetValue(word, out var list))
                byWord[word] = list = [];
            list.Remove(person);
            list.Add(person);
            if (list.Count > 8)
                list.RemoveAt(0);
        }
    }
}
