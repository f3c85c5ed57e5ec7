namespace Asyl.Language.Dates;

/// <summary>
/// Whether a word that may be a month, a weekday or a year is one here: "May" and "March" are verbs too, "April" a woman, 2,500 a crowd.
/// </summary>
internal static class CalendarNames
{
    private const int ShortName = 4;
    private const int LongName = 6;

    // Numbers below are rather counts, numbers above rather no years, unless a word asks for a year.
    private const int FirstPlainYear = 1900;
    private const int LastYear = 2150;

    /// <summary>1 to 12, or 0.</summary>
    public static int Month(TimeSentence sentence, int at)
    {
        var word = sentence.Word(at);
        if (word.Kind != TimeWordKind.Month)
            return 0;
        return IsBesideNumber(sentence, at) || IsMonthByItself(sentence, at, word) ? word.Number : 0;
    }

    private static bool IsMonthByItself(TimeSentence sentence, int at, TimeWord word)
    {
        var length = sentence.Text(at).Length;
        if (!sentence.IsCapital(at))
            return length > ShortName && word.Mark is not ("verb" or "adjective");
        var isVerb = word.HasMark("verb");
        if (!isVerb && (sentence.Is(at - 1, TimeWordKind.Direction) || IsBesideAnother(sentence, at, TimeWordKind.Month)))
            return true;
        return isVerb || word.HasMark("short") || length < ShortName ? IsIntroduced(sentence, at) : !IsPartOfName(sentence, at);
    }

    /// <summary>1 to 7, or 0.</summary>
    public static int Weekday(TimeSentence sentence, int at)
    {
        var word = sentence.Word(at);
        if (word.Kind != TimeWordKind.Weekday)
            return 0;
        if (sentence.Text(at).TrimEnd('.').Length < LongName)
            return sentence.IsCapital(at) && (IsDated(sentence, at) || sentence.IsOrdinal(at + 1)) ? word.Number : 0;
        var isTitle = sentence.IsLink(at - 1, "the") && sentence.IsCapital(at + 1) && sentence.Word(at + 1).Kind == TimeWordKind.None;
        return isTitle ? 0 : word.Number;
    }

    /// <summary>A year that stands alone: behind a word that asks for one, or where nothing counts with it.</summary>
    public static int Year(TimeSentence sentence, int at)
    {
        var year = sentence.Year(at);
        if (year == 0 || IsTied(sentence, at))
            return 0;
        if (IsAskedFor(sentence, at))
            return year;
        if (year > LastYear || IsCount(sentence, at))
            return 0;
        var mayBeAnyNumber = year < FirstPlainYear;
        return mayBeAnyNumber && (IsNumberOfName(sentence, at) || !StandsApart(sentence, at)) ? 0 : year;
    }

    // "$2000", "Article 1951", "555-1212", "1914 m": a part of something else.
    private static bool IsTied(TimeSentence sentence, int at)
    {
        if (sentence.Is(at - 1, TimeWordKind.Numbered) || sentence.Text(at - 1) is "$" or "€" or "£" or "#" or "©" or "§")
            return true;
        if (sentence.Word(at + 1).Kind is TimeWordKind.Unit or TimeWordKind.Measure || sentence.Text(at + 1) is "%" or "©")
            return true;
        var isGlued = sentence.IsDash(at - 1) && sentence[at - 1].End == sentence[at].Start;
        var isBehindNumber = sentence.Number(at - 2) >= 0 && sentence.Year(at - 2) == 0;
        return isGlued && isBehindNumber && !sentence.Is(at - 3, TimeWordKind.Month);
    }

    // "in 1951", "late 1951".
    private static bool IsAskedFor(TimeSentence sentence, int at) =>
        sentence.Is(at - 1, TimeWordKind.Part) || sentence.IsLink(at - 1, "in", "since", "until", "from", "to", "and");

    // "some 2000 houses"; but "the office's 2004 rules".
    private static bool IsCount(TimeSentence sentence, int at) =>
        TimeWords.IsPlural(sentence.Text(at + 1)) && sentence.Word(at - 1).Kind is not (TimeWordKind.Link or TimeWordKind.Possessive);

    // "Boeing 1747".
    private static bool IsNumberOfName(TimeSentence sentence, int at) =>
        IsName(sentence, at - 1) && !sentence.IsDash(at + 1);

    private static bool StandsApart(TimeSentence sentence, int at) =>
        sentence.IsLink(at - 1, "of") || sentence.IsMark(at - 1, '(') || !IsLower(sentence.Text(at + 1));

    private static bool IsLower(ReadOnlySpan<char> word) => word is [>= 'a' and <= 'z', ..];

    private static bool IsDated(TimeSentence sentence, int at) =>
        IsBesideAnother(sentence, at, TimeWordKind.Weekday) || Enumerable.Range(at + 1, 3).Any(next => sentence.Is(next, TimeWordKind.Month));

    // "Mon-Fri", "Jan to Mar".
    private static bool IsBesideAnother(TimeSentence sentence, int at, TimeWordKind kind) =>
        (sentence.Is(at + 2, kind) && IsJoint(sentence, at + 1)) || (sentence.Is(at - 2, kind) && IsJoint(sentence, at - 1));

    private static bool IsJoint(TimeSentence sentence, int at) => sentence.IsDash(at) || sentence.IsLink(at, "to", "and");

    private static bool IsBesideNumber(TimeSentence sentence, int at)
    {
        var behind = sentence.IsLink(at + 1, "the") ? at + 2 : at + 1;
        var year = sentence.IsMark(at + 1, ',') ? at + 2 : at + 1;
        var before = sentence.IsLink(at - 1, "of") ? at - 2 : at - 1;
        return sentence.Day(behind) > 0 || sentence.Year(year) > 0 || sentence.Day(before) > 0;
    }

    private static bool IsIntroduced(TimeSentence sentence, int at)
    {
        var before = sentence.Word(at - 1);
        if (before.Kind is TimeWordKind.Part or TimeWordKind.Every || before is { Kind: TimeWordKind.Shift, Value: not ("that" or "past") })
            return true;
        if (before.Kind != TimeWordKind.Link)
            return sentence.IsDash(at - 1) && sentence.Is(at - 2, TimeWordKind.Month);
        return before.Value switch
        {
            "in" or "since" or "until" or "from" => true,
            "of" => sentence.Word(at - 2).Kind is TimeWordKind.Part or TimeWordKind.Ordinal or TimeWordKind.Unit or TimeWordKind.Weekday,
            "and" or "to" => sentence.Is(at - 2, TimeWordKind.Month),
            _ => false,
        };
    }

    private static bool IsPartOfName(TimeSentence sentence, int at)
    {
        var before = sentence.Word(at - 1);
        if (before.Kind is TimeWordKind.Link or TimeWordKind.Part || (before.Kind is TimeWordKind.Shift && !before.HasMark("pronoun")))
            return false;
        var isBehindName = at > 1 && IsName(sentence, at - 1) && !sentence.IsMark(at + 1, ',');
        return isBehindName || (IsName(sentence, at + 1) && sentence.Text(at + 1).Length > 1);
    }

    private static bool IsName(TimeSentence sentence, int at) => sentence.IsWord(at) && sentence.IsCapital(at) && sentence.Is(at, TimeWordKind.None);
}
