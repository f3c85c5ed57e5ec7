using System.Buffers;
using System.Globalization;
using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>
/// A sentence as the grammar of time sees it: tokens with their words of time. Compounds come apart ("six-month", "mid-June", "3-5"),
/// ages do not ("25-year-old"). Places past either end are empty, never an error.
/// </summary>
internal sealed class TimeSentence
{
    private static readonly SearchValues<char> NumericDateMarks = SearchValues.Create("0123456789-");

    private readonly string text;
    private readonly List<Token> tokens;
    private readonly List<TimeWord> words;

    public TimeSentence(string text, Span sentence)
    {
        this.text = text;
        var plain = Tokenizer.Tokenize(text, sentence);
        tokens = new(plain.Count + 4);
        words = new(plain.Count + 4);
        foreach (var token in plain)
            Add(token);
    }

    public int Count => tokens.Count;

    /// <summary>Whether any word is worth a closer look.</summary>
    public bool HasTime { get; private set; }

    public Token this[int at] => tokens[at];

    public TimeWord Word(int at) => (uint)at < (uint)words.Count ? words[at] : default;

    public ReadOnlySpan<char> Text(int at) => (uint)at < (uint)tokens.Count ? tokens[at].In(text) : default;

    public bool Is(int at, TimeWordKind kind) => Word(at).Kind == kind;

    public bool Is(int at, TimeWordKind kind, string value) => Word(at).Is(kind, value);

    public bool IsLink(int at, string value) => Word(at).Is(TimeWordKind.Link, value);

    public bool IsMark(int at, char mark) => Text(at) is [var c] && c == mark;

    public bool IsDash(int at) => Text(at) is "-" or "–" or "—" or "--";

    public bool IsCapital(int at) => Text(at) is [var c, ..] && char.IsUpper(c);

    public bool IsWord(int at) => (uint)at < (uint)tokens.Count && tokens[at].Kind == TokenKind.Word;

    /// <summary>A word in small letters that says nothing of time.</summary>
    public bool IsPlainWord(int at) => IsWord(at) && Is(at, TimeWordKind.None) && Text(at) is [var c, ..] && char.IsLower(c);

    public bool IsPossessive(int at) => Text(at) is "'s" or "’s" or "'" or "’";

    public Span SpanOf(int from, int to) => new(tokens[from].Start, tokens[to - 1].End);

    /// <summary>A whole number in digits or in a word, else -1.</summary>
    public int Number(int at)
    {
        if (Is(at, TimeWordKind.Number))
            return Word(at).Number;
        var digits = Text(at);
        return digits.Length is > 0 and <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
    }

    /// <summary>1 to 31 for "3", "03", "3rd" or "third", else 0.</summary>
    public int Day(int at)
    {
        if (Is(at, TimeWordKind.Ordinal))
            return Word(at).Number;
        var day = Text(at);
        if (day.Length is > 2 and <= 4 && day[^2..] is "st" or "nd" or "rd" or "th")
            day = day[..^2];
        return day.Length <= 2 && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 31 ? number : 0;
    }

    /// <summary>A year in four digits between 1000 and 2199, else 0.</summary>
    public int Year(int at)
    {
        var year = Text(at);
        return year.Length == 4 && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1000 and < 2200 ? number : 0;
    }

    private void Add(Token token)
    {
        var word = token.Kind == TokenKind.Word ? TimeWords.Find(token.In(text)) : default;
        if (word.Kind == TimeWordKind.None && Split(token))
            return;
        tokens.Add(token);
        words.Add(word);
        HasTime |= (word.Kind != TimeWordKind.None && word.Kind != TimeWordKind.Link) || char.IsDigit(text[token.Start]);
    }

    private bool Split(Token token)
    {
        var chars = token.In(text);
        var hyphen = chars.IndexOfAny('-', '\u2011');
        if (hyphen <= 0 || chars.Length > 24 || chars.EndsWith("-old", StringComparison.OrdinalIgnoreCase) || IsNumericDate(chars))
            return false;
        var second = hyphen + 1 + chars[(hyphen + 1)..].IndexOfAny('-', '\u2011');
        var end = second > hyphen ? second : chars.Length;
        Token left = Part(token.Start, token.Start + hyphen), right = Part(token.Start + hyphen + 1, token.Start + end);
        if (!IsTimely(left) || !IsTimely(right))
            return false;
        Add(left);
        if (char.IsDigit(chars[0]) && char.IsDigit(text[right.Start]) || TimeWords.Find(left.In(text)).Kind is TimeWordKind.Month or TimeWordKind.Weekday)
            Add(new(token.Start + hyphen, token.Start + hyphen + 1, TokenKind.Punctuation));
        Add(right);
        return true;
    }

    private static bool IsNumericDate(ReadOnlySpan<char> chars) =>
        (chars.Count('-') == 2 && !chars.ContainsAnyExcept(NumericDateMarks)) || (chars.Length == 7 && chars[4] == '-' && chars[5] is '0' or '1' && char.IsDigit(chars[6]) && !IsYearPair(chars));

    // "2006-07" is two years rather than July, which nobody writes so in a sentence.
    private static bool IsYearPair(ReadOnlySpan<char> chars) =>
        int.TryParse(chars[2..4], NumberStyles.None, CultureInfo.InvariantCulture, out var first) && int.TryParse(chars[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var last) && last == first + 1;

    private Token Part(int start, int end) => new(start, end, text.AsSpan(start, end - start).IndexOfAnyExceptInRange('0', '9') < 0 ? TokenKind.Number : TokenKind.Word);

    private bool IsTimely(Token token) =>
        token.Kind == TokenKind.Number || char.IsDigit(text[token.Start]) ||
        TimeWords.Find(token.In(text)).Kind is TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Unit or TimeWordKind.Number or TimeWordKind.Part or TimeWordKind.Season or TimeWordKind.Long or TimeWordKind.Fuzzy;
}
