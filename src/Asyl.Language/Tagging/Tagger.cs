using Asyl.Language.Model;
using Asyl.Language.Parsing;

namespace Asyl.Language.Tagging;

/// <summary>
/// Chooses a part of speech for each word, from the left. Enters: the words of a sentence, and the universal parts of speech that each may have.
/// Leaves: the place of a tag in <see cref="Tags"/> for each word. Never: looks at another sentence.
/// </summary>
internal sealed class Tagger(IReadOnlyList<Tag> tags, Lexicon lexicon, ILinearModel weights)
{
    private readonly int width = RowWidth.Of(tags.Count);

    public IReadOnlyList<Tag> Tags => tags;

    public ILinearModel Weights => weights;

    public Lexicon Lexicon => lexicon;

    public byte[] Tag(ReadOnlySpan<Lexeme> sentence, ReadOnlySpan<UposSet> allowed = default)
    {
        var words = Padded(sentence);
        var classes = ClassesOf(words);
        var chosen = new byte[sentence.Length];
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[width];
        for (var i = 0; i < chosen.Length; i++)
        {
            var count = FeaturesAt(words, classes, i, chosen, features);
            weights.Score(features[..count], scores);
            chosen[i] = (byte)Best(scores[..tags.Count], allowed.IsEmpty ? UposSet.Any : allowed[i]);
        }

        return chosen;
    }

    public static Lexeme[] Padded(ReadOnlySpan<Lexeme> sentence)
    {
        var words = new Lexeme[sentence.Length + 4];
        sentence.CopyTo(words.AsSpan(2));
        return words;
    }

    public uint[] ClassesOf(ReadOnlySpan<Lexeme> words)
    {
        var classes = new uint[words.Length];
        for (var i = 0; i < words.Length; i++)
            classes[i] = Hash.Small((int)lexicon.ClassOf(words[i]));
        return classes;
    }

    public static int FeaturesAt(ReadOnlySpan<Lexeme> words, ReadOnlySpan<uint> classes, int i, ReadOnlySpan<byte> chosen, Span<uint> into)
    {
        var count = TagFeatures.Fixed(words, classes, i + 2, into);
        return count + TagFeatures.Moving(words, classes, i + 2, i > 0 ? chosen[i - 1] + 1 : 0, i > 1 ? chosen[i - 2] + 1 : 0, into[count..]);
    }

    private int Best(ReadOnlySpan<int> scores, UposSet allowed)
    {
        var best = -1;
        for (var tag = 0; tag < scores.Length; tag++)
        {
            if (allowed.Has(tags[tag].Upos) && (best < 0 || scores[tag] > scores[best]))
                best = tag;
        }

        return Math.Max(best, 0);
    }
}
