using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>
/// A sentence as the grammar of time sees it: tokens with their words of time. Compounds come apart ("six-month", "mid-June", "3-5"),
/// ages do not ("25-year-old"). Places past either end are empty, never an error.
/// </summary>
internal sealed class TimeSentence
{
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

    /// <summary>Whether an expression may begin here: at a word of time, at a digit, or at the name of a day.</summary>
    public bool CanBegin(int at) =>
        words[at].Kind != TimeWordKind.None || char.IsDigit(text[tokens[at].Start]) || HolidayGrammar.MayBegin(Text(at));

    public Token this[int at] => tokens[at];

    public TimeWord Word(int at) => (uint)at < (uint)words.Count ? words[at] : default;

    public ReadOnlySpan<char> Text(int at) => (uint)at < (uint)tokens.Count ? tokens[at].In(text) : default;

    public bool Is(int at, TimeWordKind kind) => Word(at).Kind == kind;

    public bool Is(int at, TimeWordKind kind, string value) => Word(at).Is(kind, value);

    public bool IsLink(int at, string value) => Word(at).Is(TimeWordKind.Link, value);

    /// <summary>Whether the word is a link with one of these values.</summary>
    public bool IsLink(int at, params ReadOnlySpan<string> values) => Is(at, TimeWordKind.Link) && values.Contains(Word(at).Value);

    public bool IsMark(int at, char mark) => Text(at) is [var c] && c == mark;

    public bool IsDash(int at) => Text(at) is "-" or "–" or "—" or "--";

    public bool IsCapital(int at) => Text(at) is [var c, ..] && char.IsUpper(c);

    public bool IsWord(int at) => (uint)at < (uint)tokens.Count && tokens[at].Kind == TokenKind.Word;

    /// <summary>A word in small letters that says nothing of time.</summary>
    public bool IsPlainWord(int at) => IsWord(at) && Is(at, TimeWordKind.None) && char.IsLower(Text(at)[0]);

    public bool IsPossessive(int at) => Is(at, TimeWordKind.Possessive);

    public Span SpanOf(int from, int to) => new(tokens[from].Start, tokens[to - 1].End);

    /// <summary>A whole number in digits or in a word, else -1.</summary>
    public int Number(int at)
    {
        if (Is(at, TimeWordKind.Number))
            return Word(at).Number;
        var digits = Text(at);
        return digits.Length <= 4 ? Digits.Parse(digits) : -1;
    }

    /// <summary>1 to 31 for "3", "03", "3rd" or "third", else 0.</summary>
    public int Day(int at)
    {
        if (Is(at, TimeWordKind.Ordinal))
            return Word(at).Number;
        var day = Text(at);
        if (IsOrdinal(at))
            day = day[..day.IndexOfAnyExceptInRange('0', '9')];
        return day.Length <= 2 && Digits.Parse(day) is > 0 and <= 31 and var number ? number : 0;
    }

    /// <summary>"third", "3rd", "13th".</summary>
    public bool IsOrdinal(int at)
    {
        var digits = Text(at).IndexOfAnyExceptInRange('0', '9');
        return Is(at, TimeWordKind.Ordinal) || (digits is 1 or 2 && TimeWords.Find(Text(at)[digits..]).Kind == TimeWordKind.OrdinalEnding);
    }

    /// <summary>A year between 1000 and 2199 in four digits or two words ("nineteen ninety"), else 0.</summary>
    public int Year(int at)
    {
        if (Is(at, TimeWordKind.Number))
            return Word(at).Number is >= 1000 and < 2200 ? Word(at).Number : 0;
        var year = Text(at);
        return year.Length == 4 && Digits.Parse(year) is >= 1000 and < 2200 and var number ? number : 0;
    }

    private void Add(Token token)
    {
        var word = token.Kind == TokenKind.Word ? TimeWords.Find(token.In(text)) : default;
        if (word.Kind == TimeWordKind.None && Split(token))
            return;
        if (JoinsLast(token, word) || IsStrokeBesideMonth(token, word))
            return;
        if (word.Kind == TimeWordKind.Month && IsMark(Count - 1, '/') && Day(Count - 2) > 0)
            RemoveLast();
        tokens.Add(token);
        words.Add(word);
        HasTime |= HolidayGrammar.MayBegin(token.In(text)) || IsTelling(word) || char.IsDigit(text[token.Start]);
    }

    // "twenty" + "second".
    private bool JoinsLast(Token token, TimeWord word)
    {
        if (NumberWords.Join(Word(Count - 1), word) is not { } joined || token.Start != tokens[^1].End + 1)
            return false;
        tokens[^1] = new(tokens[^1].Start, token.End, TokenKind.Word);
        words[^1] = joined;
        return true;
    }

    // Every expression has a digit or one of these words; the others only belong to one.
    private static bool IsTelling(TimeWord word) => word.HasMark("adjective") || word.Kind
        is TimeWordKind.Month or TimeWordKind.Weekday or TimeWordKind.Unit or TimeWordKind.Number or TimeWordKind.Ordinal or TimeWordKind.Season
        or TimeWordKind.Relday or TimeWordKind.Relnight or TimeWordKind.Daypart or TimeWordKind.Set or TimeWordKind.Reference or TimeWordKind.Clock
        or TimeWordKind.Quarter or TimeWordKind.HalfYear or TimeWordKind.Time;

    // "22/Jan/2019" is read like "22 Jan 2019".
    private bool IsStrokeBesideMonth(Token token, TimeWord word) =>
        word.Kind == TimeWordKind.None && token.In(text) is "/" && IsMonthUpTo(token.Start);

    private bool IsMonthUpTo(int start) => Is(Count - 1, TimeWordKind.Month) && tokens[^1].End == start;

    private void RemoveLast()
    {
        tokens.RemoveAt(tokens.Count - 1);
        words.RemoveAt(words.Count - 1);
    }

    private bool Split(Token token)
    {
        var parts = Compound.Split(text, token);
        foreach (var part in parts)
            Add(part);
        return parts.Count > 0;
    }
}
