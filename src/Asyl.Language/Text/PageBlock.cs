using Asyl.Language.Dates;

namespace Asyl.Language.Text;

/// <summary>A paragraph or line of a page with what its look says. Its stretch runs up to the next block, so that blocks cover the page.</summary>
internal sealed class PageBlock
{
    private const int LongestLook = 900;
    private const int ProseWords = 12;
    private const int LongProseWords = 45;
    private const int LongestHeadLine = 16;
    private const int UnspacedWord = 2;

    public PageBlock(string text, Span content, int start, int end)
    {
        Start = start;
        End = end;
        Content = content;
        Text = content.In(text).Trim();
        Words = CountWords(Text);
        Lower = Text.Length <= LongestLook ? Text.TrimStart('•', '·', '*', '▪', '‣', '-', '–', '(', ' ', '\t', '\u00a0').ToLowerInvariant() : "";
        IsBullet = Text.Length > 0 && Text[0] is '•' or '·' or '▪' or '‣';
        EndsInStop = SentenceEnd.IsStop(Text.TrimEnd('"', '”', '’', '\'', ')', ']', '»', ' ').LastOrDefault()) || Text.EndsWith(':');
        IsProse = (Words >= ProseWords && EndsInStop) || Words >= LongProseWords;
        IsMenu = (IsBullet && Words <= 5) || (Words <= 14 && PageWords.Says("menu", Lower));
        IsNotice = PageWords.Says("notice", Lower);
        IsCredit = Words <= 90 && (PageWords.Says("credit", Lower) || IsDoubled(Text));
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Without the blank lines behind it.</summary>
    public Span Content { get; }

    public string Text { get; }

    /// <summary>In lower case without list marks; empty for a long paragraph, which is judged by its length.</summary>
    public string Lower { get; }

    public int Words { get; }

    public bool IsBullet { get; }

    public bool EndsInStop { get; }

    public bool IsProse { get; }

    public bool IsMenu { get; }

    public bool IsNotice { get; }

    public bool IsCredit { get; }

    public bool IsFront => Words <= LongestHeadLine && PageWords.Says("front", Lower);

    public bool IsRelatedHead => Words <= 6 && PageWords.Says("related", Lower);

    public bool IsRelatedLine => PageWords.Says("relatedline", Lower);

    public bool IsBio => Words <= 70 && PageWords.Says("bio", Lower);

    /// <summary>A clock time that heads an entry of a live page.</summary>
    public bool IsClock => Text.Length <= 8 && Text.Length > 0 && char.IsDigit(Text[0]) && (Lower.EndsWith('m') || Text.Contains(':'));

    public Zone Zone { get; set; } = Zone.Body;

    /// <summary>What the markup says the block is; null where it does not say, or there is none.</summary>
    public Zone? Marked { get; set; }

    /// <summary>How much of it is links, 0 to 1.</summary>
    public double Linked { get; init; }

    /// <summary>Whether the markup says that it stands beside the report.</summary>
    public bool IsBeside => Marked is Zone.Boilerplate or Zone.Related;

    public bool Says(string kind) => PageWords.Says(kind, Lower);

    /// <summary>The dates in a short line, read without any anchor; none in a long one.</summary>
    public IReadOnlyList<DateMention> Dates() =>
        Words > LongestHeadLine || !Text.AsSpan().ContainsAnyInRange('0', '9') ? [] : DateReader.Read(Text, [new(0, Text.Length)], Edtf.Unknown);

    private static int CountWords(string text)
    {
        var count = 0;
        var inWord = false;
        var unspaced = 0; // letters of scripts without gaps between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer
        foreach (var c in text)
        {
            var isGap = Tokenizer.IsGap(c);
            if (!isGap && !inWord)
                count++;
            inWord = !isGap;
            unspaced += c is (>= '\u3040' and <= '\u9FFF') or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') ? 1 : 0;
        }

        return count + (unspaced / UnspacedWord);
    }

    // A caption that stands twice on one line.
    private static bool IsDoubled(string text)
    {
        var half = text.Length / 2;
        return text.Length > 40 && text.AsSpan(0, half).Trim().SequenceEqual(text.AsSpan(half).Trim());
    }
}
