using Asyl.Casework.Data;
using Asyl.Casework.Reading.Names;
using Asyl.Casework.Reading.Who;
using Asyl.Language.Text;
using Asyl.Language.Vectors;

namespace Asyl.Casework.Reading.Triggers.Learned;

/// <summary>
/// What the network sees of a word: its vector and those of the words around it, which of them mean people, places or days, and which patterns were found. Enters: a sentence
/// with its names, people and matches. Never: a name itself: who it is and where says nothing about what happened.
/// </summary>
internal sealed class WordInputs
{
    /// <summary>Numbers a word: its vector, then a one for each <see cref="Mark"/> that holds.</summary>
    public const int Width = WordVectors.Dimensions + Marks;

    /// <summary>How many words to each side are seen one by one.</summary>
    public const int Reach = 3;

    /// <summary>Words seen one by one, then the means of what stands before and behind them.</summary>
    public const int Places = (2 * Reach) + 3;

    // Eight are in use; the width is a whole number of vectors of eight.
    private const int Marks = 12;
    private const float Scale = 4 * WordVectors.Unit;
    private const float FullWeight = 30;

    // In the order in which the network was taught: a type that was added since is none of its inputs.
    private static readonly string[] Codes = [.. EventTypes.All.Where(type => type.Learned > 0).OrderBy(type => type.Learned).Select(type => type.Code)];

    private static readonly HashSet<string> Small =
    [
        .. Words.List("possessive"), .. Words.List("preposition"), .. Words.List("be"), .. Words.List("have"), .. Words.List("auxiliary"), .. Words.List("clause_break"),
        .. Words.List("adverb"), .. Words.List("title"), .. Words.List("month"), .. Words.List("weekday"), "a", "an", "the",
    ];

    private readonly Sentence sentence;
    private readonly IReadOnlyList<TriggerMatch> matches;
    private readonly bool[] mayTell;
    private readonly float[] numbers;

    public WordInputs(Sentence sentence, SentenceNames names, IReadOnlyList<PersonMention> people, IReadOnlyList<TriggerMatch> matches)
    {
        (this.sentence, this.matches) = (sentence, matches);
        mayTell = new bool[sentence.Words.Length];
        numbers = new float[sentence.Words.Length * Width];
        for (var at = 0; at < sentence.Words.Length; at++)
            Describe(at, names.At(at), people.FirstOrDefault(mention => mention.First <= at && at <= mention.Last));
    }

    private enum Mark
    {
        Person,
        Officer,
        Place,
        Organisation,
        Day,
        Number,
        Unknown,
        Outside,
    }

    /// <summary>Numbers the network takes: the places, then the events of patterns that name the word, then those of patterns elsewhere in the sentence.</summary>
    public static int Count { get; } = (Places * Width) + Patterns;

    /// <summary>How many of the numbers, the last ones, are about patterns.</summary>
    public static int Patterns => 2 * Codes.Length;

    /// <summary>Whether a word could tell what happened: no name, no day, no small word.</summary>
    public bool MayTell(int word) => mayTell[word];

    public void Write(int word, Span<float> inputs)
    {
        inputs.Clear();
        for (var place = 0; place <= 2 * Reach; place++)
        {
            var at = word - Reach + place;
            if (at < 0 || at >= sentence.Words.Length)
                inputs[(place * Width) + WordVectors.Dimensions + (int)Mark.Outside] = 1;
            else
                Of(at).CopyTo(inputs[(place * Width)..]);
        }

        Mean(0, word - Reach, inputs.Slice((Places - 2) * Width, Width));
        Mean(word + Reach + 1, sentence.Words.Length, inputs.Slice((Places - 1) * Width, Width));
        var patterns = inputs[(Places * Width)..];
        foreach (var match in matches)
        {
            var code = Array.IndexOf(Codes, match.Trigger.Event);
            if (code < 0)
                continue;
            ref var pattern = ref patterns[code + (match.Words.Contains(word) ? 0 : Codes.Length)];
            pattern = Math.Max(pattern, match.Words.Contains(word) ? 1 + (match.Weight / FullWeight) : 1);
        }
    }

    private ReadOnlySpan<float> Of(int word) => numbers.AsSpan(word * Width, Width);

    private void Mean(int first, int end, Span<float> into)
    {
        for (var at = first; at < end; at++)
            TriggerNetwork.Add(into, Of(at), 1f / (end - first));
    }

    private void Describe(int at, NameRun? name, PersonMention? mention)
    {
        var word = sentence.Words[at];
        var isDay = sentence.DateAt(at) is not null;
        var isNamed = isDay || name is { Kind: NameKind.Person or NameKind.Place };
        mayTell[at] = word.IsWord && !isNamed && !Small.Contains(word.Lower) && mention is null or { Kind: MentionKind.Description };
        var vector = isNamed ? [] : WordVectors.Of(word.Lower);
        var into = numbers.AsSpan(at * Width, Width);
        for (var i = 0; i < vector.Length; i++)
            into[i] = vector[i] * Scale;
        Set(into, Mark.Person, mention is { IsOfficer: false });
        Set(into, Mark.Officer, mention is { IsOfficer: true });
        Set(into, Mark.Place, name is { Kind: NameKind.Place });
        Set(into, Mark.Organisation, name is { Kind: NameKind.Organisation });
        Set(into, Mark.Day, isDay);
        Set(into, Mark.Number, word.Kind == TokenKind.Number);
        Set(into, Mark.Unknown, !isNamed && vector.IsEmpty);
    }

    private static void Set(Span<float> into, Mark mark, bool holds) => into[WordVectors.Dimensions + (int)mark] = holds ? 1 : 0;
}
