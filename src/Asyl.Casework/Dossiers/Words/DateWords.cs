using Asyl.Language.Dates;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>A date as people write it: "21 May 2018", "April 2018", "between 1 and 31 October 2018", "by 3 June 2019", "not known".</summary>
public static class DateWords
{
    public static string Of(Edtf date)
    {
        if (!date.IsKnown)
            return Strings.Of("date.unknown");
        if (date.IsYearless)
            return Strings.Of("date.yearless", date.Text.Length == 10 ? Strings.Of("date.day_of_month", Number(date.Text[8..]), Month(date.Text)) : Month(date.Text));
        if (!date.IsInterval)
            return Point(date.Text);
        var slash = date.Text.IndexOf('/', StringComparison.Ordinal);
        return Interval(date.Text[..slash], date.Text[(slash + 1)..]);
    }

    public static string Of(DateOnly day) => Of(Edtf.Day(day));

    /// <summary>A stretch of time as a lawyer writes it: "from August 2018", "until October 2018", "in August 2018", "from some day by 3 June 2019".</summary>
    public static string Stretch(Edtf from, Edtf to)
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

    private static string Within(Edtf date) => Strings.Of(date.IsDay ? "date.on" : date.IsInterval ? "date.at_some_time" : "date.in", Of(date));

    private static string Beginning(Edtf from) => Strings.Of(IsVague(from) ? "date.from_some_day" : "date.from", Of(from));

    private static string End(Edtf to)
    {
        if (to is { IsInterval: true, First: null, Last: { } last })
            return Strings.Of("date.until_latest", Of(last));
        if (to is { IsInterval: true, Last: null, First: { } first })
            return Strings.Of("date.until_earliest", Of(first));
        return Strings.Of(to.IsInterval ? "date.until_some_day" : "date.until", Of(to));
    }

    private static bool IsVague(Edtf date) => date.IsInterval && date.Last is not null;

    private static string Interval(string from, string to) => (from, to) switch
    {
        ("" or "..", _) => Strings.Of("date.by", Point(to)),
        (_, "" or "..") => Strings.Of("date.or_later", Point(from)),
        _ => Strings.Of("date.between", Shortened(from, to), Point(to)),
    };

    /// <summary>The first end without the month or year that it shares with the second.</summary>
    private static string Shortened(string from, string to)
    {
        if (from.Length != to.Length || from.Length < 7 || !char.IsAsciiDigit(from[^1]) || !char.IsAsciiDigit(to[^1]) || from[..4] != to[..4])
            return Point(from);
        if (from.Length == 7)
            return Month(from);
        return from[..7] == to[..7] ? Number(from[8..]) : Strings.Of("date.day_of_month", Number(from[8..]), Month(from));
    }

    private static string Point(string text)
    {
        var plain = text.TrimEnd('~', '?', '%');
        var words = plain.Length switch
        {
            10 => Strings.Of("date.day", Number(plain[8..]), Month(plain), plain[..4]),
            7 => Strings.Of("date.month", Month(plain), plain[..4]),
            _ => Number(plain),
        };
        return text[plain.Length..] switch
        {
            "~" => Strings.Of("date.about", words),
            "?" => Strings.Of("date.uncertain", words),
            "%" => Strings.Of("date.about_uncertain", words),
            _ => words,
        };
    }

    private static string Month(string point) => Strings.Of($"month.{Number(point[5..7])}");

    private static string Number(string digits) => digits.TrimStart('0');
}
