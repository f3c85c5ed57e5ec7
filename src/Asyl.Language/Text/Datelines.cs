namespace Asyl.Language.Text;

/// <summary>Reads the place in front of a report: "ERZURUM, Turkey -- ", "Almaty (Harbour News / Agencies) - ", "TBILISI, 10 March (Agency) — ".</summary>
internal static class Datelines
{
    private const int Longest = 110;
    private const int MostPlainWords = 3;

    /// <summary>Where the dateline of a block ends, its place and the agency in brackets; null when the block begins with none.</summary>
    public static (int End, string Place, string Agency)? Read(string text, PageBlock block, bool isFirst)
    {
        var look = text.AsSpan(block.Content.Start, Math.Min(Longest, block.Content.Length));
        var (at, length) = Separator(look);
        if (at <= 0)
            return null;
        var prefix = look[..at].Trim().ToString();
        var end = block.Content.Start + at + length;
        while (end < block.Content.End && Tokenizer.IsGap(text[end]))
            end++;
        if (end >= block.Content.End || !(char.IsUpper(text[end]) || char.IsDigit(text[end]) || text[end] is '"' or '“' or '\'' or '‘'))
            return null;
        return Looks(prefix, isFirst) ? (end, Place(prefix), Agency(prefix)) : null;
    }

    /// <summary>The place in front of a date or bracket.</summary>
    public static string Place(string prefix)
    {
        var plain = prefix.TrimStart('(');
        var end = plain.AsSpan().IndexOfAny('(', ')');
        if (end >= 0)
            plain = plain[..end];
        var sentence = new Dates.TimeSentence(plain, new(0, plain.Length));
        for (var i = 1; i < sentence.Count; i++)
        {
            if (sentence[i].Kind == TokenKind.Number || sentence.Word(i).Kind is Dates.TimeWordKind.Month or Dates.TimeWordKind.Weekday)
                return plain[..sentence[i].Start].Trim(' ', ',', '.', '\u00a0');
        }

        return plain.Trim(' ', ',', '\u00a0');
    }

    private static (int At, int Length) Separator(ReadOnlySpan<char> look)
    {
        for (var i = 1; i < look.Length - 1; i++)
        {
            if (look[i] is '—' or '–' or '―')
                return (i, 1);
            if (look[i] == '-' && look[i + 1] == '-')
                return (i, 2);
            if (look[i] == '-' && Tokenizer.IsGap(look[i - 1]) && Tokenizer.IsGap(look[i + 1]))
                return (i, 1);
        }

        return (-1, 0);
    }

    // Names, numbers and brackets only; and some sign that it is no ordinary beginning of a sentence.
    private static bool Looks(string prefix, bool isFirst)
    {
        if (prefix.Length == 0 || !(char.IsUpper(prefix[0]) || prefix[0] == '('))
            return false;
        var tokens = Tokenizer.Tokenize(prefix, new(0, prefix.Length));
        var (words, hasNumber, depth) = (0, false, 0);
        foreach (var token in tokens)
        {
            var word = token.In(prefix);
            depth += word is "(" ? 1 : word is ")" ? -1 : 0;
            hasNumber |= token.Kind == TokenKind.Number;
            if (token.Kind == TokenKind.Word && ++words > 0 && depth == 0 && !char.IsUpper(word[0]) && !char.IsDigit(word[0]) && word is not ("of" or "and" or "the" or "de" or "la" or "el" or "al" or "near"))
                return false;
        }

        if (depth != 0 || prefix.Contains(": ", StringComparison.Ordinal))
            return false;
        var isCapitals = tokens[0].In(prefix) is { Length: > 1 } first && IsCapitals(first);
        return isCapitals || hasNumber || prefix.Contains('(') || (isFirst && words <= MostPlainWords);
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return char.IsUpper(word[0]);
    }

    private static string Agency(string prefix)
    {
        var open = prefix.LastIndexOf('(');
        if (open <= 0)
            return "";
        var inside = prefix[(open + 1)..].TrimEnd(')', ' ').Split('/')[0].Trim();
        var isName = inside.Length > 1 && char.IsUpper(inside[0]) && !inside.AsSpan().ContainsAnyInRange('0', '9') && !PageWords.Says("noagency", inside.ToLowerInvariant());
        return isName ? inside : "";
    }
}
