using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>
/// Tells which names of a text mean one person. Enters: names in order. Leaves: for each the person: the same words, a part of a longer name
/// ("Orazova", "Dana" of "Dana Orazova"), or its initials. Never: two names of which neither is a part of the other.
/// </summary>
internal sealed class NameLinker(TextWords words, List<Individual> people)
{
    private const int LongestName = 8;
    private const int MostNamesakes = 8;

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
        return (person, Confidence(known, parts));
    }

    // Least where several share the words; a part of a name tells less than the whole.
    private static double Confidence(List<Individual> known, string[] parts) => known switch
    {
        [] => 0.95,
        [var only] => only.Words.Length != parts.Length ? 0.9 : 0.95,
        _ => 0.6,
    };

    private string[] Parts(RawMention name)
    {
        var parts = Enumerable.Range(name.First, name.Last - name.First + 1).Where(at => words.IsWord(at) && !words.Is(at, FrameWords.Title));
        return [.. parts.Select(words.At).Take(LongestName).DefaultIfEmpty(words.At(name.Last))];
    }

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
        foreach (var person in parts.SelectMany(word => byWord.GetValueOrDefault(word) ?? []))
        {
            if (!found.Contains(person) && (IsPart(parts, person.Words) || IsPart(person.Words, parts)))
                found.Add(person);
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

    private static bool IsSame(string a, string b)
    {
        if (a == b)
            return true;
        var haveOneLetter = a.Length > 0 && b.Length > 0 && a[0] == b[0];
        return haveOneLetter && (IsInitial(a) || IsInitial(b));
    }

    private static bool IsInitial(string word) => word.TrimEnd('.').Length == 1;

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
            if (list.Count > MostNamesakes)
                list.RemoveAt(0);
        }
    }
}
