namespace Asyl.Language.Text;

/// <summary>Whether a full stop, question or exclamation mark ends the sentence it stands in.</summary>
internal static class SentenceEnd
{
    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔';

    /// <summary>Where the sentence ends that may stop at a mark, closing quotes included, or -1 when it goes on.</summary>
    public static int After(string text, int mark, int sentenceStart, int limit)
    {
        var at = mark + 1;
        while (at < limit && IsStop(text[at]))
            at++;
        var stopsEnd = at;
        while (at < limit && IsCloser(text[at]))
            at++;
        if (at >= limit)
            return limit;
        if (text[mark] > '\u0fff')
            return at;
        if (!Tokenizer.IsGap(text[at]))
            return -1;
        if (text[mark] == '.' && stopsEnd == mark + 1 && IsAbbreviation(text, mark, sentenceStart, at, limit))
            return -1;
        return StartsSentence(text, at, limit) ? at : -1;
    }

    /// <summary>Where a sentence ends that stands in brackets as a whole, such as a credit: "(Photo: NAME) Next"; or -1.</summary>
    public static int AfterBracket(string text, int bracket, int sentenceStart, int limit)
    {
        var first = Next(text, sentenceStart, limit);
        var next = Next(text, bracket + 1, limit);
        return text[first] == '(' && bracket - first > 3 && next > bracket + 1 && next < limit && char.IsUpper(text[next]) && text.AsSpan(first, bracket - first).Contains(' ') ? bracket + 1 : -1;
    }

    private static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '“';

    private static bool IsAbbreviation(string text, int dot, int sentenceStart, int at, int limit)
    {
        var start = dot;
        while (start > sentenceStart && !Tokenizer.IsGap(text[start - 1]) && text[start - 1] is not ('(' or '"' or '“'))
            start--;
        var kind = Abbreviations.Kind(text.AsSpan(start, dot - start));
        var next = Next(text, at, limit);
        return kind switch
        {
            null => false,
            "number" => next < limit && char.IsDigit(text[next]),
            "either" => next < limit && !char.IsUpper(text[next]),
            _ => true,
        };
    }

    private static bool StartsSentence(string text, int at, int limit)
    {
        var next = Next(text, at, limit);
        return next >= limit || !char.IsLower(text[next]);
    }

    private static int Next(string text, int at, int limit)
    {
        while (at < limit && Tokenizer.IsGap(text[at]))
            at++;
        return at;
    }
}
