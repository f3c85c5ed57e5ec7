namespace Asyl.Language.Dates;

/// <summary>Whether a word that may be a month, a weekday or a year is one here: "May" and "March" are verbs too, "April" a woman, 2,500 a crowd.</summary>
internal static class CalendarNames
{
    private const int ShortName = 4;
    private const int LongName = 6;

    /// <summary>1 to 12, or 0.</summary>
    public static int Month(TimeSentence sentence, int at)
    {
        var word = sentence.Word(at);
        if (word.Kind != TimeWordKind.Month)
            return 0;
        if (IsBesideNumber(sentence, at))
            return word.Number;
        var text = sentence.Text(at);
        if (!sentence.IsCapital(at))
            return text.Length > ShortName && !word.HasMark("verb") && !word.HasMark("adjective") ? word.Number : 0;
        if (!word.HasMark("verb") && (sentence.Is(at - 1, TimeWordKind.Direction) || IsBesideAnother(sentence, at, TimeWordKind.Month)))
            return word.Number;
        if (word.HasMark("verb") || word.HasMark("short") || text.Length < ShortName)
            return IsIntroduced(sentence, at) ? word.Number : 0;
        return IsPartOfName(sentence, at) ? 0 : word.Number;
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
        if (year == 0 || IsTied(sentence, at) || sentence.Is(at - 1, TimeWordKind.Numbered) || sentence.Text(at - 1) is "$" or "€" or "£" or "#" or "©" or "§")
            return 0;
        if (sentence.Text(at + 1) is "%" or "©" || sentence.Is(at + 1, TimeWordKind.Unit))
            return 0;
        var before = sentence.Word(at - 1);
        if (before.Kind is TimeWordKind.Link && before.Value is "in" or "since" or "until" or "from" or "to" or "and" || before.Kind is TimeWordKind.Part)
            return year;
        var isCount = TimeWords.IsPlural(sentence.Text(at + 1)) && before.Kind is not (TimeWordKind.Link or TimeWordKind.Possessive);
        var isNumberOfName = year < 1900 && before.Kind == TimeWordKind.None && sentence.IsWord(at - 1) && sentence.IsCapital(at - 1) && !sentence.IsDash(at + 1);
        if (isCount || isNumberOfName || year > 2150)
            return 0;
        return year >= 1900 || before.Is(TimeWordKind.Link, "of") || sentence.IsMark(at - 1, '(') || !IsLower(sentence.Text(at + 1)) ? year : 0;
    }

    // "555-1212", "1914 m": a part of something else.
    private static bool IsTied(TimeSentence sentence, int at)
    {
        var isBehindNumber = sentence.IsDash(at - 1) && sentence.Number(at - 2) >= 0 && sentence.Year(at - 2) == 0 && sentence[at - 1].End == sentence[at].Start;
        return (isBehindNumber && !sentence.Is(at - 3, TimeWordKind.Month)) || sentence.Is(at + 1, TimeWordKind.Measure);
    }

    private static bool IsLower(ReadOnlySpan<char> word) => word is [>= 'a' and <= 'z', ..];

    private static bool IsDated(TimeSentence sentence, int at) =>
        IsBesideAnother(sentence, at, TimeWordKind.Weekday) ||
        sentence.Is(at + 1, TimeWordKind.Month) || sentence.Is(at + 2, TimeWordKind.Month) || sentence.Is(at + 3, TimeWordKind.Month);

    // "Mon-Fri", "Jan to Mar".
    private static bool IsBesideAnother(TimeSentence sentence, int at, TimeWordKind kind) =>
        (sentence.Is(at + 2, kind) && (sentence.IsDash(at + 1) || sentence.IsLink(at + 1, "to") || sentence.IsLink(at + 1, "and")))
        || (sentence.Is(at - 2, kind) && (sentence.IsDash(at - 1) || sentence.IsLink(at - 1, "to") || sentence.IsLink(at - 1, "and")));

    private static bool IsBesideNumber(TimeSentence sentence, int at)
    {
        if (sentence.Day(at + 1) > 0 || sentence.Year(at + 1) > 0 || (sentence.IsMark(at + 1, ',') && sentence.Year(at + 2) > 0))
            return true;
        if (sentence.IsLink(at + 1, "the") && sentence.Day(at + 2) > 0)
            return true;
        return sentence.Day(at - 1) > 0 || (sentence.IsLink(at - 1, "of") && sentence.Day(at - 2) > 0);
    }

    private static bool IsIntroduced(TimeSentence sentence, int at)
    {
        var before = sentence.Word(at - 1);
        if (before.Kind is TimeWordKind.Part or TimeWordKind.Every || (before.Kind is TimeWordKind.Shift && before.Value is not ("that" or "past")))
            return true;
        if (before.Kind != TimeWordKind.Link)
            return sentence.IsDash(at - 1) && sentence.Is(at - 2, TimeWordKind.Month);
        return before.Value is "in" or "since" or "until" or "from"
            || (before.Value is "of" && sentence.Word(at - 2).Kind is TimeWordKind.Part or TimeWordKind.Ordinal or TimeWordKind.Unit)
            || (before.Value is "and" or "to" && sentence.Is(at - 2, TimeWordKind.Month));
    }

    private static bool IsPartOfName(TimeSentence sentence, int at)
    {
        var before = sentence.Word(at - 1).Kind;
        if (before is TimeWordKind.Link or TimeWordKind.Part || (before is TimeWordKind.Shift && !sentence.Word(at - 1).HasMark("pronoun")))
            return false;
        var isBeforeName = sentence.IsWord(at + 1) && sentence.IsCapital(at + 1) && sentence.Word(at + 1).Kind == TimeWordKind.None && sentence.Text(at + 1).Length > 1;
        var isBehindName = at > 1 && sentence.IsWord(at - 1) && sentence.IsCapital(at - 1) && before == TimeWordKind.None;
        return isBeforeName || (isBehindName && sentence.IsWord(at - 1) && !sentence.IsMark(at + 1, ','));
    }
}
