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
            return Strings.Of("date.yearless", date.Text.Length == 10 ? DayOfMonth(date.Text) : Month(date.Text, form));
        if (!date.IsInterval)
            return Point(date.Text, form);
        var slash = date.Text.IndexOf('/', StringComparison.Ordinal);
        return Interval(date.Text[..slash], date.Text[(slash + 1)..], form);
    }

    private static string Interval(string from, string to, string form)
    {
        var end = new Inflected(asked => Point(to, asked), form);
        return (from, to) switch
        {
            ("" or "..", _) => Strings.Of("date.by", end),
            (_, "" or "..") => Strings.Of("date.or_later", new Inflected(asked => Point(from, asked), form)),
            _ => Strings.Of("date.between", new Inflected(asked => Shortened(from, to, asked), form), end),
        };
    }

    /// <summary>The first end without the month or year that it shares with the second.</summary>
    private static string Shortened(string from, string to, string form)
    {
        if (from.Length != to.Length || from.Length < 7 || !char.IsAsciiDigit(from[^1]) || !char.IsAsciiDigit(to[^1]) || from[..4] != to[..4])
            return Point(from, form);
        if (from.Length == 7)
            return Month(from, form);
        return from[..7] == to[..7] ? Number(from[8..]) : DayOfMonth(from);
    }

    private static string Point(string text, string form)
    {
        var plain = text.TrimEnd('~', '?', '%');
        var words = plain.Length switch
        {
            10 => Strings.Of("date.day", Number(plain[8..]), Month(plain), plain[..4]),
            7 => Strings.Of("date.month", Month(plain, form), plain[..4]),
            _ => Strings.Of("date.year", Number(plain)),
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

    private static string DayOfMonth(string point) => Strings.Of("date.day_of_month", Number(point[8..]), Month(point));

    private static Inflected Month(string point) => new(form => Month(point, form));

    private static string Month(string point, string form)
    {
        var month = $"month.{Number(point[5..7])}";
        return Strings.Find($"{month}.{form}") ?? Strings.Of(month);
    }

    private static string Number(string digits) => digits.TrimStart('0');
}
