using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>
/// Tells who says what stands between marks. Enters: words, marked spans and cues. Leaves: a quotation for each marked span. Never: a speaker from
/// further away than the paragraph before, except inside one quotation.
/// </summary>
internal sealed class DirectReader(TextWords words, Framing framing, IReadOnlyList<Cue> cues)
{
    private const int Reach = 40;
    private const int LongestScare = 5;

    private readonly Dictionary<int, Cue> cueAt = cues.ToDictionary(cue => cue.Word);
    private readonly SpeakerPhrases phrases = new(words, framing);
    private readonly Quotation?[] found = new Quotation?[framing.Marks.Count];

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
        var span = Trimmed(framing.Marks[mark]);
        var (first, last) = (words.IndexAt(framing.Marks[mark].Outer.Start), words.IndexAt(Math.Max(0, framing.Marks[mark].Outer.End - 1)));
        if (span.Length == 0 || first >= words.Count || words[first].Start >= span.End)
            return null;
        last = Math.Min(last, words.Count - 1);
        if (!framing.Marks[mark].IsClosed && Unclosed(first, last) is { } cut)
            return cut;
        var isShort = IsShort(first, last, span);
        if (isShort && IsScareByPlace(first, last))
            return new(span, QuotationKind.Scare, null, null, SpeechAct.None);
        if (InSentence(mark, first, last, span) is { } cue)
            return new(span, QuotationKind.Direct, SpanOf(cue.Speaker), CueSpan(cue), cue.Act);
        if (Introduced(first) is { } introducer)
            return new(span, QuotationKind.Direct, SpanOf(introducer), null, SpeechAct.None);
        if (isShort && HasWordsAround(first, last))
            return new(span, QuotationKind.Scare, null, null, SpeechAct.None);
        return FromBefore(mark, first, span);
    }

    private Span SpanOf(Phrase phrase) => words.SpanOf(phrase.First, phrase.Last);

    private Span CueSpan(Cue cue) => words.SpanOf(cue.Word, words.At(cue.Word) is "according" ? cue.Word + 1 : cue.Word);

    private Span Trimmed(MarkedSpan mark)
    {
        var (start, end) = (mark.Inner.Start, mark.Inner.End);
        while (start < end && Tokenizer.IsGap(words.Text[start]))
            start++;
        while (end > start && (Tokenizer.IsGap(words.Text[end - 1]) || words.Text[end - 1] is ','))
            end--;
        return new(start, end);
    }

    // A lost closing mark: the quotation ends where its sentence tells who speaks.
    private Quotation? Unclosed(int first, int last)
    {
        for (var at = first + 1; at <= last && words.SameSentence(at, first); at++)
        {
            if (!cueAt.TryGetValue(at, out var cue) || Math.Min(cue.Speaker.First, at) - 1 is var comma && (comma < first + 2 || words.At(comma) is not ","))
                continue;
            return new(new(words[first].End, words[comma - 1].End), QuotationKind.Direct, SpanOf(cue.Speaker), CueSpan(cue), cue.Act);
        }

        return null;
    }

    private bool IsShort(int first, int last, Span span) =>
        last - first - 1 <= LongestScare && words.SameSentence(first, last) && words.Text[span.End - 1] is not ('.' or '!' or '?' or '…');

    // "so-called “centres”"; "the “traitors” list": the marks stand inside a noun phrase.
    private bool IsScareByPlace(int first, int last)
    {
        var (before, after) = (words.At(first - 1), words.At(last + 1));
        if (!words.SameSentence(first - 1, first) || framing.Owner(first - 1) != framing.Marks[framing.Owner(first)].Parent)
            return false;
        if (FrameWords.SoCalled.Contains(before) || (before is "as" && FrameWords.SoCalled.Contains(words.At(first - 2))))
            return true;
        var goesOn = words.IsWord(last + 1) && words.SameSentence(last, last + 1) && !words.IsCapital(last + 1) && !FrameWords.Preposition.Contains(after)
            && !FrameWords.Conjunction.Contains(after) && !FrameWords.Auxiliary.Contains(after) && !FrameWords.Filler.Contains(after) && SpeechCues.Of(after) == SpeechAct.None;
        return goesOn && last - first <= 4 && (FrameWords.Determiner.Contains(before) || FrameWords.Possessive.Contains(before));
    }

    private bool HasWordsAround(int first, int last) =>
        (first > 0 && words.SameSentence(first - 1, first) && words.IsWord(first - 1)) || (words.SameSentence(last, last + 1) && words.IsWord(last + 1));

    // The cue of the sentence around it: the one behind where the quotation ends as if it went on, else the last one before.
    private Cue? InSentence(int mark, int first, int last, Span span)
    {
        var parent = framing.Marks[mark].Parent;
        var (lead, tail) = (Lead(first, parent), Tail(last, parent, span));
        var goesOn = words.Text[Math.Max(span.Start, framing.Marks[mark].Inner.End - 1)] is ',' or '?' or '!' or '…' || words.At(last + 1) is ",";
        var isIntroduced = words.At(first - 1) is ":" or "," && framing.Owner(first - 1) == parent && lead is { } && !lead.Trails;
        return (goesOn && !isIntroduced ? tail ?? lead : lead ?? tail) is { } cue ? cue : null;
    }

    private Cue? Lead(int first, int parent)
    {
        for (var at = first - 1; at >= Math.Max(0, first - Reach) && words.SameSentence(at, first) && words.At(at) is not ";"; at--)
        {
            if (framing.Owner(at) == parent && cueAt.TryGetValue(at, out var cue))
                return cue;
        }

        return null;
    }

    private Cue? Tail(int last, int parent, Span span)
    {
        var next = last + 1;
        var isNew = next >= words.Count || !words.SameSentence(last, next);
        if (next >= words.Count || words.Paragraph[next] != words.Paragraph[last] || (isNew && words.Text[span.End - 1] is '.'))
            return null;
        for (var at = next; at < Math.Min(words.Count, next + Reach) && words.SameSentence(at, next); at++)
        {
            if (framing.Owner(at) == parent && cueAt.TryGetValue(at, out var cue))
                return !isNew || Closes(cue) ? cue : null;
            if (words.At(at) is ";" && framing.Owner(at) == parent)
                return null;
        }

        return null;
    }

    // A sentence of its own behind "?”" tells who asked only where it does nothing else.
    private bool Closes(Cue cue) => words.At(Math.Max(cue.Word, cue.Speaker.Last) + 1) is not (":" or "," or "that");

    // "The lawyer was blunt: “…”".
    private Phrase? Introduced(int first) =>
        words.At(first - 1) is ":" && words.SameSentence(first - 1, first) ? phrases.Opening(first - 1) : null;

    private Quotation FromBefore(int mark, int first, Span span)
    {
        var unknown = new Quotation(span, QuotationKind.Direct, null, null, SpeechAct.None);
        if (framing.Marks[mark].Parent >= 0 || first == 0)
            return unknown;
        var before = first - 1;
        var isSameParagraph = words.Paragraph[before] == words.Paragraph[first];
        if (!isSameParagraph && words.Paragraph[first] - words.Paragraph[before] > 1)
            return unknown;
        if (Earlier(mark, before, isSameParagraph) is { } quoted)
            return unknown with { Speaker = quoted.Speaker, Cue = isSameParagraph ? quoted.Cue : null, Act = isSameParagraph ? quoted.Act : SpeechAct.None };
        return (isSameParagraph || words.At(before) is ":" ? LastSpeaker(before) : null) is { } speaker ? unknown with { Speaker = SpanOf(speaker) } : unknown;
    }

    // The quotation before, while nothing but its frame stands between.
    private Quotation? Earlier(int mark, int before, bool isSameParagraph)
    {
        for (var i = mark - 1; i >= Math.Max(0, mark - 4); i--)
        {
            if (framing.Marks[i].Parent >= 0 || found[i] is not { Kind: QuotationKind.Direct, Speaker: not null } earlier)
                continue;
            var end = words.IndexAt(framing.Marks[i].Outer.End - 1);
            var isNear = words.Paragraph[end] == words.Paragraph[before] && (words.Sentence(before) - words.Sentence(end) <= (isSameParagraph ? 0 : 1) || earlier.Speaker?.Start >= words[end].End);
            return isNear && earlier.Speaker is { } speaker && (speaker.Start < words[end].Start || words.Sentence(before) - words.Sentence(words.IndexAt(speaker.Start)) <= 0 || !isSameParagraph) ? earlier : null;
        }

        return null;
    }

    // The sentence before: who speaks in it, or else its subject.
    private Phrase? LastSpeaker(int before)
    {
        for (var at = before; at >= Math.Max(0, before - Reach) && words.SameSentence(at, before); at--)
        {
            if (framing.Owner(at) < 0 && cueAt.TryGetValue(at, out var cue))
                return cue.Speaker;
        }

        return phrases.Opening(before) is { } subject && IsSomebody(subject) ? subject : null;
    }

    private bool IsSomebody(Phrase subject) =>
        words.Entity[subject.Last] >= 0 ? words.Entities[words.Entity[subject.Last]].Type == Names.EntityType.Person
            : words.At(subject.Last) is "he" or "she" or "they" || Coreference.People.Knows(words.At(subject.Last));

    // "“A.” “B,” she said.": A is hers too.
    private Quotation? FromNext(int mark)
    {
        if (found[mark] is not { Kind: QuotationKind.Direct, Speaker: null } own || found[mark + 1] is not { Speaker: not null, Cue: not null } next || framing.Marks[mark].Parent != framing.Marks[mark + 1].Parent)
            return found[mark];
        var between = words.Text.AsSpan(framing.Marks[mark].Outer.End, Math.Max(0, framing.Marks[mark + 1].Outer.Start - framing.Marks[mark].Outer.End));
        return between.Length < 4 && between.Trim().IsEmpty ? own with { Speaker = next.Speaker, Cue = next.Cue, Act = next.Act } : own;
    }
}
