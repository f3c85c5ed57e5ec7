namespace Asyl.Language.Text;

/// <summary>
/// Splits text into words, numbers and marks. Enters: a text and a stretch of it. Leaves: tokens in order, none empty, none overlapping,
/// with only white space and control characters between them. Never: looks outside the stretch.
/// </summary>
/// <remarks>
/// Hyphens and apostrophes inside a word stay ("ex-husband", "O’Brien"); English endings come off ("Kazakhstan" + "’s", "did" + "n’t");
/// the dot of an abbreviation stays with it ("Mr.", "U.S."); addresses of the web and of e-mail are one word.
/// </remarks>
public static class Tokenizer
{
    private static readonly string[] Endings = ["s", "m", "d", "re", "ve", "ll"];

    public static IReadOnlyList<Token> Tokenize(string text, Span within)
    {
        ArgumentNullException.ThrowIfNull(text);
        var chars = text.AsSpan(0, within.End);
        var tokens = new List<Token>((within.Length / 5) + 4);
        for (var at = within.Start; at < chars.Length;)
        {
            if (IsGap(chars[at]))
                at++;
            else if (IsWordStart(chars, at))
                at = AddWord(chars, at, tokens);
            else
                at = AddMark(chars, at, tokens);
        }

        return tokens;
    }

    internal static bool IsGap(char c) =>
        c <= ' ' || (c > '~' && (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\u200e' or '\u200f' or '\ufeff' or '\u00ad'));

    private static bool IsWordStart(ReadOnlySpan<char> chars, int at) => IsWordPart(chars[at]);

    // Halves of surrogate pairs count as letters, so that scripts beyond the basic plane stay whole; so do combining marks.
    private static bool IsWordPart(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c > '~' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c)));

    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static int AddWord(ReadOnlySpan<char> chars, int start, List<Token> tokens)
    {
        var end = WordEnd(chars, start);
        end = WithAddress(chars, start, end);
        var kind = KindOf(chars[start..end]);
        if (kind == TokenKind.Word && end < chars.Length && chars[end] == '.' && Abbreviations.Kind(chars[start..end]) is not null)
            end++;
        var ending = kind == TokenKind.Word ? EndingLength(chars[start..end]) : 0;
        tokens.Add(new(start, end - ending, kind));
        if (ending > 0)
            tokens.Add(new(end - ending, end, TokenKind.Word));
        return end;
    }

    private static int WordEnd(ReadOnlySpan<char> chars, int start)
    {
        var at = start + 1;
        while (at < chars.Length)
        {
            if (IsWordPart(chars[at]))
                at++;
            else if (at + 1 < chars.Length && IsWordPart(chars[at + 1]) && Joins(chars, at))
                at += 2;
            else
                break;
        }

        return at;
    }

    private static bool Joins(ReadOnlySpan<char> chars, int at)
    {
        char before = chars[at - 1], after = chars[at + 1];
        return chars[at] switch
        {
            '-' or '\u2010' or '\u2011' or '\'' or '’' or 'ʼ' or '_' or '@' => true,
            '.' => (char.IsDigit(before) && char.IsLetterOrDigit(after)) || char.IsLower(after) || IsInitials(chars, at),
            ',' or ':' or '/' => char.IsDigit(before) && char.IsDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            _ => false,
        };
    }

    // "U.S", "J.R.R": a single letter before the dot and a dot or the end behind the letter after it.
    private static bool IsInitials(ReadOnlySpan<char> chars, int at) =>
        char.IsUpper(chars[at - 1]) && char.IsUpper(chars[at + 1])
        && (at < 2 || !IsWordPart(chars[at - 2])) && (at + 2 >= chars.Length || !IsWordPart(chars[at + 2]));

    private static int WithAddress(ReadOnlySpan<char> chars, int start, int end)
    {
        var isAddress = chars[end..].StartsWith("://") || chars[start..end].StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (!isAddress)
            return end;
        while (end < chars.Length && !IsGap(chars[end]) && chars[end] is not ('<' or '>' or '"' or '“' or '”' or '(' or ')'))
            end++;
        while (chars[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'')
            end--;
        return end;
    }

    private static TokenKind KindOf(ReadOnlySpan<char> word)
    {
        if (!char.IsDigit(word[0]))
            return TokenKind.Word;
        foreach (var c in word)
        {
            if (char.IsLetter(c) || char.IsSurrogate(c))
                return TokenKind.Word;
        }

        return TokenKind.Number;
    }

    private static int EndingLength(ReadOnlySpan<char> word)
    {
        var mark = word.LastIndexOfAny('\'', '’');
        if (mark <= 0)
            return 0;
        var ending = word[(mark + 1)..];
        if (ending is "t" or "T" && mark > 1 && word[mark - 1] is 'n' or 'N')
            return ending.Length + 2;
        foreach (var known in Endings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
                return word.Length - mark;
        }

        return 0;
    }

    private static int AddMark(ReadOnlySpan<char> chars, int start, List<Token> tokens)
    {
        var end = start + 1;
        if (chars[start] is '.' or '-' or '!' or '?' or '*' or '=' or '_')
        {
            while (end < chars.Length && chars[end] == chars[start])
                end++;
        }

        tokens.Add(new(start, end, char.IsPunctuation(chars[start]) ? TokenKind.Punctuation : TokenKind.Symbol));
        return end;
    }
}
