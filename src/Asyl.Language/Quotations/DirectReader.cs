using Asyl.Language.Coreference;
using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>
/// Tells who says what stands between marks. Enters: words, marked spans and cues. Leaves: a quotation for each marked span. Never: a speaker from
/// further away than the paragraph before, except inside one quotation.
/// </summary>
internal sealed class DirectReader
{
    private const int Reach = 40;
    private const int MarksBack = 4;

    private readonly TextWords words;
    private readonly Framing framing;
    private readonly Dictionary<int, Cue> cueAt;
    private readonly NearestCue nearest;
    private readonly ScareMarks scare;
    private readonly SpeakerPhrases phrases;
    private readonly Quotation?[] found;

    public DirectReader(TextWords words, Framing framing, IReadOnlyList<Cue> cues)
    {
        this.words = words;
        this.framing = framing;
        cueAt = cues.ToDictionary(cue => cue.Word);
        nearest = new(words, framing, cueAt);
        scare = new(words, framing);
        phrases = new(words, framing);
        found = new Quotation?[framing.Marks.Count];
    }

    public IEnumerable<Quotation> Read()
    {
        for (var i = 0; i < found.Length; i++)
            found[i] = ReadMark(i);
        for (var i = found.Length - 2; i >= 0; i--)
            found[i] = FromNext(i);
        return found.OfType<Quotation>();
    }

    private Quotation? ReadMark(int mark)
    {
        var (outer, said) = (framing.Marks[mark].Outer, Trimmed(framing.Marks[mark].Inner));
        var first = words.IndexAt(outer.Start);
        if (said.Length == 0 || first >= words.Count || words[first].Start >= said.End)
            return null;
        var marked = new Phrase(first, Math.Min(words.IndexAt(Math.Max(0, outer.End - 1)), words.Count - 1));
        return (framing.Marks[mark].IsClosed ? null : Unclosed(marked)) ?? Read(mark, marked, said);
    }

    private Quotation Read(int mark, Phrase marked, Span said)
    {
        var isShort = scare.IsShort(marked, said.End);
        if (isShort && scare.IsInNounPhrase(marked))
            return new(said, QuotationKind.Scare, null, null, SpeechAct.None);
        if (nearest.Around(mark, marked, said) is { } cue)
            return cue.Says(said, QuotationKind.Direct, words);
        if (Introduced(marked.First) is { } introducer)
            return new(said, QuotationKind.Direct, words.SpanOf(introducer), null, SpeechAct.None);
        if (isShort && scare.HasWordsAround(marked))
            return new(said, QuotationKind.Scare, null, null, SpeechAct.None);
        return FromBefore(mark, marked.First, new(said, QuotationKind.Direct, null, null, SpeechAct.None));
    }

    private Span Trimmed(Span inner)
    {
        var (start, end) = (inner.Start, inner.End);
        while (start < end && Tokenizer.IsGap(words.Text[start]))
            start++;
        while (end > start && (Tokenizer.IsGap(words.Text[end - 1]) || words.Text[end - 1] is ','))
            end--;
        return new(start, end);
    }

    // A lost closing mark: the quotation ends where its sentence tells who speaks.
    private Quotation? Unclosed(Phrase marked)
    {
        for (var at = marked.First + 1; at <= marked.Last && words.SameSentence(at, marked.First); at++)
        {
            if (!cueAt.TryGetValue(at, out var cue))
                continue;
            var comma = Math.Min(cue.Speaker.First, at) - 1;
            if (comma >= marked.First + 2 && words.At(comma) is ",")
                return cue.Says(new(words[marked.First].End, words[comma - 1].End), QuotationKind.Direct, words);
        }

        return null;
    }

    // "The lawyer was blunt: “…”".
    private Phrase? Introduced(int first) =>
        words.At(first - 1) is ":" && words.SameSentence(first - 1, first) ? phrases.Opening(first - 1) : null;

    private Quotation FromBefore(int mark, int first, Quotation unknown)
    {
        var before = first - 1;
        if (framing.Marks[mark].Parent >= 0 || first == 0 || words.Paragraph[first] - words.Paragraph[before] > 1)
            return unknown;
        var isSameParagraph = words.Paragraph[before] == words.Paragraph[first];
        if (Earlier(mark, before, isSameParagraph) is { } earlier)
            return isSameParagraph ? earlier with { Span = unknown.Span } : unknown with { Speaker = earlier.Speaker };
        var maySpeak = isSameParagraph || words.At(before) is ":";
        return maySpeak && LastSpeaker(before) is { } speaker ? unknown with { Speaker = words.SpanOf(speaker) } : unknown;
    }

    // The quotation before, while nothing but its frame stands between.
    private Quotation? Earlier(int mark, int before, bool isSameParagraph)
    {
        for (var i = mark - 1; i >= Math.Max(0, mark - MarksBack); i--)
        {
            if (framing.Marks[i].Parent < 0 && found[i] is { Kind: QuotationKind.Direct, Speaker: { } speaker } earlier)
                return GoesOn(framing.Marks[i], speaker, before, isSameParagraph) ? earlier : null;
        }

        return null;
    }

    private bool GoesOn(MarkedSpan earlier, Span speaker, int before, bool isSameParagraph)
    {
        var end = words.IndexAt(earlier.Outer.End - 1);
        var isNext = words.Sentence(before) - words.Sentence(end) <= (isSameParagraph ? 0 : 1) || speaker.Start >= words[end].End;
        if (words.Paragraph[end] != words.Paragraph[before] || !isNext)
            return false;
        var isToldLater = speaker.Start >= words[end].Start && words.Sentence(before) > words.Sentence(words.IndexAt(speaker.Start));
        return !isSameParagraph || !isToldLater;
    }

    // The sentence before: who speaks in it, or else its subject.
    private Phrase? LastSpeaker(int before)
    {
        for (var at = before; before - at <= Reach && words.SameSentence(at, before); at--)
        {
            if (framing.Owner(at) < 0 && cueAt.TryGetValue(at, out var cue))
                return cue.Speaker;
        }

        return phrases.Opening(before) is { } subject && IsSomebody(subject.Last) ? subject : null;
    }

    private bool IsSomebody(int last)
    {
        if (words.Entity[last] >= 0)
            return words.IsPersonName(last);
        return words.At(last) is "he" or "she" or "they" || People.Knows(words.At(last));
    }

    // "“A.” “B,” she said.": A is hers too.
    private Quotation? FromNext(int mark)
    {
        var (own, next) = (framing.Marks[mark], framing.Marks[mark + 1]);
        if (found[mark] is not { Kind: QuotationKind.Direct, Speaker: null } quotation || own.Parent != next.Parent)
            return found[mark];
        if (found[mark + 1] is not { Speaker: not null, Cue: not null } told || !IsOnlyGap(own.Outer.End, next.Outer.Start))
            return quotation;
        return quotation with { Speaker = told.Speaker, Cue = told.Cue, Act = told.Act };
    }

    private bool IsOnlyGap(int start, int end) => end - start < 4 && (end <= start || words.Text.AsSpan(start, end - start).Trim().IsEmpty);
}
