using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Reading.Who;

/// <summary>Whom a report has been speaking about just now: what pronouns and "the woman" mean. Grows as the sentences are walked.</summary>
internal sealed class Focus
{
    private const int FarBack = 200;
    private const int Unsure = 18; // somebody known to be a woman is "she" before somebody of whom nothing tells
    private readonly List<(PersonEntry Person, int Sentence, int Paragraph, int Word, bool IsFirst)> seen = [];
    private (string Sex, int Sentence, int Word) unnamed = ("", -100, 0);
    private (PersonEntry[] People, int Sentence) group = ([], -100);

    public void See(PersonMention mention, int sentence, int paragraph, bool isFirst)
    {
        foreach (var person in mention.People)
            seen.Add((person, sentence, paragraph, mention.First, isFirst));
        if (mention.People.Count > 1)
            group = ([.. mention.People], sentence);
    }

    /// <summary>Somebody without a name ("his wife"), whom the next "she" of this sentence means.</summary>
    public void SeeUnnamed(Sentence sentence, int number, PersonMention mention, bool isOpening)
    {
        var head = sentence.Lower(mention.Last);
        var sex = Words.List("woman_noun").Contains(head) ? "f" : Words.List("man_noun").Contains(head) ? "m" : "";
        if (sex.Length > 0)
            unnamed = (sex, number, mention.First);
        if (mention.IsCounted && isOpening && !Words.List("force_noun").Contains(head))
            group = ([], number);
    }

    /// <summary>Whether "they" are people counted but not named ("thirty-one men").</summary>
    public bool IsUnnamedGroup(int sentence) => group.People.Length == 0 && sentence - group.Sentence < 5;

    /// <summary>Whether a pronoun means somebody without a name: nobody of that sex is known to be named since.</summary>
    public bool IsUnnamed(int sentence, string sex) => unnamed.Sex == sex && unnamed.Sentence == sentence
        && !Since(sentence - 1).Any(entry => entry.Person.Sex == sex && (entry.Sentence < sentence || entry.Word != unnamed.Word));

    /// <summary>The one person that a pronoun or description of this sex may mean, or null; an officer only where nobody else fits.</summary>
    /// <param name="but">Who is not meant.</param>
    public PersonEntry? One(int sentence, int paragraph, string sex, PersonEntry? but = null) => Since(sentence - 11)
        .Where(entry => entry.Person != but && (sex.Length == 0 || entry.Person.Sex.Length == 0 || entry.Person.Sex == sex))
        .OrderBy(entry => Distance(entry, sentence, paragraph) + (sex.Length > 0 && entry.Person.Sex.Length == 0 ? Unsure : 0)).ThenByDescending(entry => entry.Word)
        .Select(entry => entry.Person).FirstOrDefault();

    /// <summary>Who was seen from a sentence on, in order: sentences are walked forward, so they stand at the end.</summary>
    private IEnumerable<(PersonEntry Person, int Sentence, int Paragraph, int Word, bool IsFirst)> Since(int sentence)
    {
        var from = seen.Count;
        while (from > 0 && seen[from - 1].Sentence >= sentence)
            from--;
        return seen.Skip(from);
    }

    /// <summary>The people last spoken of together, if that was not long ago.</summary>
    public IReadOnlyList<PersonEntry> Several(int sentence, int count)
    {
        if (sentence - group.Sentence < 8 && (count == 0 || group.People.Length == count))
            return group.People;
        if (count is 0 or > 4)
            return [];
        var last = Enumerable.Range(1, Math.Min(seen.Count, FarBack)).Select(back => seen[^back]).Where(entry => !entry.Person.IsOfficer).Select(entry => entry.Person).Distinct().Take(count).Reverse().ToArray();
        return last.Length == count ? last : [];
    }

    // Somebody's brother is meant in the paragraph that brings him in; the next one goes back to whom the story is about.
    private static int Distance((PersonEntry Person, int Sentence, int Paragraph, int Word, bool IsFirst) entry, int sentence, int paragraph) =>
        ((sentence - entry.Sentence) * 4) + (entry.IsFirst ? 0 : 2) + (entry.Person.IsOfficer ? 30 : 0) + (entry.Person.Mentions < 2 ? 1 : 0) + (entry.Person.IsKin && entry.Paragraph != paragraph ? 14 : 0);
}
