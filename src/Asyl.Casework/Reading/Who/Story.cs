using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Reading.Who;

/// <summary>Whom a report, or one item of it, is about, seen from afar: who is named most and not in a role for others.</summary>
internal sealed class Story
{
    private readonly Sentence[] sentences;
    private readonly SentenceNames[] names;
    private readonly PersonBook book;
    private readonly int[] section;
    private readonly int[] paragraphStart;
    private readonly int[] toldBefore;
    private readonly int firstTurn;
    private readonly (PersonEntry Person, int Sentence)[] subjects;
    private readonly Dictionary<PersonEntry, int> firstTold = [];
    private readonly Dictionary<int, PersonEntry[]> mains;
    private readonly PersonEntry[] main;

    public Story(Sentence[] sentences, SentenceNames[] names, PersonBook book, string text)
    {
        (this.sentences, this.names, this.book) = (sentences, names, book);
        section = Sections();
        paragraphStart = new int[sentences.Length];
        for (var at = 1; at < sentences.Length; at++)
            paragraphStart[at] = sentences[at].Paragraph == sentences[at - 1].Paragraph ? paragraphStart[at - 1] : at;
        toldBefore = ToldBefore();
        subjects = [.. names.SelectMany((runs, at) => runs.Runs.Where(run => run.Person is { IsOfficer: false }).Select(run => (run.Person!, at)))];
        foreach (var (person, at) in subjects.Where(entry => IsTold(entry.Sentence)))
            firstTold.TryAdd(person, at);
        mains = subjects.GroupBy(entry => section[entry.Sentence]).ToDictionary(item => item.Key, Most);
        main = Most(subjects);
        IsInterview = text.AsSpan(0, Math.Min(text.Length, 300)).Contains("interview", StringComparison.OrdinalIgnoreCase)
            && sentences.Count(sentence => sentence.Words.Length > 0 && sentence.Words[^1].Lower is "?") >= 3;
        firstTurn = Math.Max(0, Array.FindIndex(sentences, sentence => sentence.Zone == Language.Text.Zone.Body && sentence.Words.Any(word => Words.List("pronoun_you").Contains(word.Lower))));
    }

    public IReadOnlyList<PersonEntry> Known => book.People;

    /// <summary>Questions and answers: "you" and "I" are the person interviewed.</summary>
    public bool IsInterview { get; }

    /// <summary>Whom "I" means outside quotation marks.</summary>
    public IReadOnlyList<PersonEntry> Narrator(int sentence) => IsInterview ? Main(sentence) : [];

    /// <summary>Whom "he" and "she" cannot mean: in questions and answers the one who is asked is "you" and "I".</summary>
    public PersonEntry? Asked(int sentence) => sentence >= firstTurn && Narrator(sentence) is [var asked] ? asked : null;

    /// <summary>The person named most in this item of the report; of the whole report where the item names nobody.</summary>
    public IReadOnlyList<PersonEntry> Main(int sentence) => mains.GetValueOrDefault(section[sentence], main);

    /// <summary>Where the entry of a chronology begins that a sentence stands in; 0 outside chronologies. An entry does not go on from the one before.</summary>
    public int EntryStart(int sentence)
    {
        var first = paragraphStart[sentence];
        return sentences[first].Dates is [var date, ..] && date.Span.Start == sentences[first].Span.Start ? first : 0;
    }

    /// <summary>The next person named from here on who was not named before: whom "a man" at the head of a report turns out to be.</summary>
    public PersonEntry? NextUnmet(int sentence, string sex)
    {
        var next = SubjectsWithin(sentence, sentence + 6).Where(entry => Fits(entry.Person, sex)).OrderBy(entry => entry.Person.IsKin).FirstOrDefault();
        if (next.Person is null || !IsOpening(sentence))
            return sentences[sentence].IsHeading && Main(sentence) is [var main] ? main : null;
        return firstTold.GetValueOrDefault(next.Person, sentence) < sentence ? null : next.Person;
    }

    /// <summary>The next person named from here on, known to be of a sex: whom "her brother" at the head of a report turns out to be.</summary>
    public PersonEntry? NextUnmetKin(int sentence, string sex) => sex.Length > 0 && IsOpening(sentence) && NextUnmet(sentence, sex) is { } next && next.Sex == sex ? next : null;

    /// <summary>People named together in one breath somewhere, as many as asked for.</summary>
    public IReadOnlyList<PersonEntry> Together(int sentence, int count)
    {
        for (var at = sentence; at < Math.Min(sentence + 6, sentences.Length); at++)
        {
            var people = names[at].Runs.Where(run => run.Person is { IsOfficer: false, Roles.Count: 0 }).Select(run => run.Person!).Distinct().ToArray();
            if (people.Length == count)
                return people;
        }

        return [];
    }

    /// <summary>The person who has a role, if only one person of the report has it.</summary>
    public IReadOnlyList<PersonEntry> OnlyOne(Role role) => book.People.Where(person => person.Roles.Contains(role.Code, StringComparer.Ordinal)).ToArray() is [var one] ? [one] : [];

    // Only the first sentences of an item introduce people whom they name later.
    private bool IsOpening(int sentence) => sentences[sentence].IsHeading || toldBefore[sentence] < 4;

    // How many sentences before this one tell something in the same item.
    private int[] ToldBefore()
    {
        var told = new int[sentences.Length];
        for (var at = 1; at < sentences.Length; at++)
            told[at] = section[at] == section[at - 1] ? told[at - 1] + (IsTold(at - 1) ? 1 : 0) : 0;
        return told;
    }

    // Headings and captions name people before the story introduces them.
    private bool IsTold(int sentence) => sentences[sentence] is { Zone: Language.Text.Zone.Body, IsHeading: false, Words.Length: > 12 };

    private static bool Fits(PersonEntry person, string sex) => sex.Length == 0 || person.Sex.Length == 0 || person.Sex == sex;

    private IEnumerable<(PersonEntry Person, int Sentence)> SubjectsWithin(int first, int last)
    {
        var at = Array.BinarySearch(subjects, (null!, first), Comparer<(PersonEntry Person, int Sentence)>.Create((a, b) => a.Sentence < b.Sentence ? -1 : 1));
        return subjects.Skip(~at).TakeWhile(entry => entry.Sentence <= last);
    }

    private static PersonEntry[] Most(IEnumerable<(PersonEntry Person, int Sentence)> named) =>
        [.. named.GroupBy(entry => entry.Person).OrderBy(group => group.Key.IsKin).ThenByDescending(group => group.Count()).Take(1).Select(group => group.Key)];

    // A heading inside the body opens another item when text follows it.
    private int[] Sections()
    {
        var number = 0;
        var found = new int[sentences.Length];
        for (var at = 0; at < sentences.Length; at++)
        {
            if (sentences[at].IsHeading && sentences[at].Zone == Language.Text.Zone.Body && sentences[at].Words.Length < 12)
                number++;
            found[at] = number;
        }

        return found;
    }
}
