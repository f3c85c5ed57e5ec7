using Asyl.Language.Text;

namespace Asyl.Language.Names;

/// <summary>
/// The words of a text, sentence by sentence, with what the lexicon and the word list know of them. Enters: a text, its sentences, and stretches that no name
/// may touch (dates). Leaves: words in order, the runs of capitalised words marked. Never: a run that crosses a sentence or such a stretch.
/// </summary>
internal sealed class NameText
{
    private const int LongestPlace = 5;
    private const int LongestLink = 2;
    private const int LongestRun = 12;
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
        foreach (var (first, end) in Sentences)
            MarkSentence(first, end);
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

    private void MarkSentence(int first, int end)
    {
        MarkFirst(first, end);
        MarkRuns(first, end);
        for (var at = first; at < end; at++)
        {
            if (Words[at].IsCapitalised && !Words[at].IsBarred)
                at = MarkPlace(at, end);
        }
    }

    // The first word of a sentence or a quotation has its capital from there.
    private void MarkFirst(int first, int end)
    {
        var isFirst = true;
        for (var at = first; at < end; at++)
        {
            ref var word = ref Words[at];
            word.IsFirst = isFirst;
            if (word.Class == NameWordClass.Honorific || (isFirst && word.Class == NameWordClass.Function))
                word.MayBeName = false;
            isFirst = word.Shape is WordShape.Quote or WordShape.Stop or WordShape.Bracket || (isFirst && word.Shape > WordShape.Number);
        }
    }

    private void MarkRuns(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var last = at;
            while (Words[at].MayBeName && last + 1 < end && Words[last + 1].MayBeName && last - at < LongestRun)
                last++;
            for (var within = at; within <= last; within++)
                (Words[within].RunFirst, Words[within].RunLast) = (at, last);
            at = last;
        }

        for (var at = first; at < end; at++)
        {
            if (Words[at].IsCapitalised && Words[at].MayBeName)
                MarkLink(at + 1, end);
        }
    }

    // "of", "bin", "and the", "12" behind a capitalised word: in a name when another capitalised word follows, a number always.
    private void MarkLink(int at, int end)
    {
        if (at < end && Words[at].Shape == WordShape.Number && !Words[at].IsBarred)
            Words[at].MayBeName = true;
        var last = at;
        while (last < end && last - at < LongestLink && IsLink(last))
            last++;
        if (last == at || last >= end || !Words[last].IsCapitalised || !Words[last].MayBeName)
            return;
        for (; at < last; at++)
            Words[at].MayBeName = true;
    }

    private bool IsLink(int at) =>
        !Words[at].IsBarred && !Words[at].IsCapitalised && Words[at].Class is NameWordClass.Particle or NameWordClass.Link;

    // Leaves the last word of the longest known name that begins here.
    private int MarkPlace(int at, int end)
    {
        var (best, bits, last) = (at, Words[at].Lexicon, at);
        var known = bits;
        var hash = Words[at].Hash;
        while (known.IsPrefix && ++last < end && last - at < LongestPlace && !Words[last].IsBarred)
        {
            hash = WordHash.Join(hash, Words[last].Hash);
            known = lexicon.Find(hash);
            if (known.IsPlace || known.IsRegion || known.IsPeople)
                (best, bits) = (last, known);
        }

        var mark = bits.IsPeople ? PlaceMark.People : bits.IsRegion ? PlaceMark.Region : bits.IsPlace ? PlaceMark.Place : PlaceMark.None;
        if (mark == PlaceMark.None)
            return at;
        for (var within = at; within <= best; within++)
            Words[within].Place = best == at ? mark : within == at ? mark + 1 : mark + 2;
        return best;
    }
}
