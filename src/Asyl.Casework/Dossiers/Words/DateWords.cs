using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>A date as people write it: "21 May 2018", "April 2018", "between 1 and 31 October 2018", "by 3 June 2019", "not known".</summary>
public static class DateWords
{
    public static string Of(Edtf date) => Sounded(Of(date, ""));

    public static string Of(DateOnly day) => Of(Edtf.Day(day));

    /// <summary>A stretch of time as a lawyer writes it: "from August 2018", "until October 2018", "in August 2018", "from some day by 3 June 2019".</summary>
    public static string Stretch(Edtf from, Edtf to) => Sounded(Between(from, to));

    private static string Between(Edtf from, Edtf to)
    {
        if (from.IsKnown && from == to)
            return Within(from);
        var begins = from.IsKnown && !(to.IsKnown && from.First is null && !from.IsYearless && from.Last >= to.First);
        return (begins, to.IsKnown) switch
        {
            (true, true) => Strings.Of("date.from_to", Beginning(from), End(to)),
            (true, false) => Beginning(from),
            (false, true) => End(to),
            _ => Strings.Of("date.unknown"),
        };
    }

    private static string Within(Edtf date) => Of(date.IsDay ? "date.on" : date.IsInterval ? "date.at_some_time" : "date.in", date);

    private static string Beginning(Edtf from) => Of(IsVague(from) ? "date.from_some_day" : "date.from", from);

    private static string End(Edtf to)
    {
        if (to is { IsInterval: true, First: null, Last: { } last })
            return Of("date.until_latest", Edtf.Day(last));
        if (to is { IsInterval: true, Last: null, First: { } first })
            return Of("date.until_earliest", Edtf.Day(first));
        return Of(to.IsInterval ? "date.until_some_day" : "date.until", to);
    }

    private static bool IsVague(Edtf date) => date.IsInterval && date.Last is not null;

    private static string Of(string key, Edtf date) => Strings.Of(key, new Inflected(form => Of(date, form)));

    private static string Of(Edtf date, string form)
    {
        if (!date.IsKnown)
            return Strings.Of("date.unknown");
        if (date.IsYearless)
            return Strings.Of("date.yearless", date.Text.Length == 10 ? DayOfMonth(date.Text, form) : MonthAlone(date.Text, form));
        if (!date.IsInterval)
            return Point(date.Text, form);
        var slash = date.Text.IndexOf('/', StringComparison.Ordinal);
        return Interval(date.Text[..slash], date.Text[(slash + 1)..], form);
    }

    private static string Interval(string from, string to, string form)
    {
        var (first, second) = (new Inflected(asked => Point(from, asked), form), new Inflected(asked => Point(to, asked), form));
        return (from, to) switch
        {
            ("" or "..", _) => Formed("date.by", form, second),
            (_, "" or "..") => Formed("date.or_later", form, first),
            _ when Strings.Of("date.shortened") == "second" => Formed("date.between", form, first, Shortened(to, from, form)),
            _ => Formed("date.between", form, Shortened(from, to, form), second),
        };
    }

    /// <summary>One end without the month or year that it shares with the other, which stands beside it; languages differ in which.</summary>
    private static Inflected Shortened(string end, string beside, string form) => new(asked => Shorten(end, beside, asked), form);

    private static string Shorten(string end, string beside, string form)
    {
        if (end.Length != beside.Length || end.Length < 7 || !char.IsAsciiDigit(end[^1]) || !char.IsAsciiDigit(beside[^1]) || end[..4] != beside[..4])
            return Point(end, form);
        if (end.Length == 7)
            return MonthAlone(end, form);
        return end[..7] == beside[..7] && Strings.Of("date.shortened") == "first" ? Number(end[8..]) : DayOfMonth(end, form);
    }

    private static string Point(string text, string form)
    {
        var plain = text.TrimEnd('~', '?', '%');
        var words = plain.Length switch
        {
            10 => Formed("date.day", form, Number(plain[8..]), Month(plain, form), plain[..4]),
            7 => Formed("date.month", form, Month(plain, form), plain[..4]),
            _ => Formed("date.year", form, Number(plain)),
        };
        return text[plain.Length..] switch
        {
            "~" => Strings.Of("date.about", words),
            "?" => Strings.Of("date.uncertain", words),
            "%" => Strings.Of("date.about_uncertain", words),
            _ => words,
        };
    }

    /// <summary>Some languages say a preposition otherwise before some days: "со 2 июня".</summary>
    private static string Sounded(string words) =>
        Strings.Of("date.sound").Split('/') is [var written, var said] ? words.Replace(written, said, StringComparison.Ordinal) : words;

    private static string DayOfMonth(string point, string form) => Formed("date.day_of_month", form, Number(point[8..]), Month(point, form));

    private static string MonthAlone(string point, string form) => Formed("date.month_alone", form, Month(point, form));

    private static Inflected Month(string point, string form)
    {
        var month = $"month.{Number(point[5..7])}";
        return new(asked => Formed(month, asked), form);
    }

    /// <summary>The words of a key in a form; where the language has none of its own, they are the plain ones, and only what fills them has the form.</summary>
    private static string Formed(string key, string form, params ReadOnlySpan<object?> values) =>
        Strings.Of(Strings.Find($"{key}.{form}") is null ? key : $"{key}.{form}", values);

    private static string Number(string digits) => digits.TrimStart('0');
}
