using Asyl.Language.Text;

namespace Asyl.Language.Names;

/// <summary>
/// The words of a text, sentence by sentence, with what the lexicon and the word list know of them. Enters: a text, its sentences, and stretches that no name
/// may touch (dates). Leaves: words in order, the runs of capitalised words marked. Never: a run that crosses a sentence or such a stretch.
/// </summary>
internal sealed class NameText
{
    private static readonly System.Buffers.SearchValues<char> Joints = System.Buffers.SearchValues.Create("-‐‑'’ʼ");
    private readonly NameLexicon lexicon;

    public NameText(string text, IReadOnlyList<Span> sentences, IReadOnlyList<Span> barred, NameLexicon lexicon)
    {
        this.lexicon = lexicon;
        Text = text;
        var words = new List<NameWord>((text.Length / 5) + 4);
        var bar = 0;
        foreach (var sentence in sentences)
        {
            var first = words.Count;
            foreach (var token in Tokenizer.Tokenize(text, sentence))
            {
                while (bar < barred.Count && barred[bar].End <= token.Start)
                    bar++;
                words.Add(WordOf(token, bar < barred.Count && barred[bar].Start < token.End));
            }

            Sentences.Add((first, words.Count));
        }

        Words = [.. words];
        var places = new PlaceMarker(Words, lexicon);
        foreach (var (first, end) in Sentences)
        {
            NameRuns.Mark(Words, first, end);
            places.Mark(first, end);
        }
    }

    public string Text { get; }

    public NameWord[] Words { get; }

    /// <summary>First word and the word behind the last one, for each sentence.</summary>
    public List<(int First, int End)> Sentences { get; } = [];

    /// <summary>
    /// A heading in which nearly every word is capitalised, ordinary ones too, or a line in capital letters: its capitals say nothing. A list of names is none.
    /// </summary>
    public bool IsTitled(int first, int end)
    {
        int words = 0, capitals = 0, upper = 0, ordinary = 0;
        for (var at = first; at < end; at++)
        {
            ref readonly var word = ref Words[at];
            if (word.Shape >= WordShape.Number || word.End - word.Start < 4)
                continue;
            words++;
            capitals += word.IsCapitalised ? 1 : 0;
            upper += word.Shape == WordShape.Upper ? 1 : 0;
            ordinary += word.IsCapitalised && !word.IsFirst && word.Lexicon.Common > 1 && word.Class is NameWordClass.None or NameWordClass.Say or NameWordClass.Function ? 1 : 0;
        }

        var isLine = end > first && Text[Words[end - 1].Start] != '.';
        return words >= 4 && (upper * 10 >= words * 8 || (isLine && ordinary >= 2 && capitals * 10 >= words * 8));
    }

    public ReadOnlySpan<char> Form(int at) => Text.AsSpan(Words[at].Start, Words[at].End - Words[at].Start);

    private NameWord WordOf(Token token, bool isBarred)
    {
        var form = token.In(Text);
        var hash = WordHash.Of(form);
        var shape = Shapes.Of(form, token.Kind);
        return new()
        {
            Start = token.Start,
            End = token.End,
            Hash = hash,
            Shape = shape,
            Class = NameWords.Of(hash),
            Lexicon = shape < WordShape.Number ? Known(form, hash, shape) : default,
            IsBarred = isBarred,
            MayBeName = !isBarred && Shapes.IsCapitalised(shape),
        };
    }

    // "al-Hadidi", "O'Brien", "Kim-Larsen": what is known of the last part when the whole is unknown.
    private LexiconEntry Known(ReadOnlySpan<char> form, ulong hash, WordShape shape)
    {
        var known = lexicon.Find(hash);
        if (known.Bits != 0 || shape is not (WordShape.Hyphened or WordShape.Mixed))
            return known;
        var cut = form.LastIndexOfAny(Joints);
        return cut < 0 ? known : new((ushort)lexicon.Find(WordHash.Of(form[(cut + 1)..])).Person);
    }
}
