using System.Collections.Frozen;
using System.Globalization;
using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>
/// Reads days that have a name, from their table: on a day of the calendar, on a weekday of a month, or so many days from Easter Sunday.
/// </summary>
internal static class HolidayGrammar
{
    private const int LongestName = 4;

    private static readonly FrozenDictionary<string, string> Rules = Table.Rows("Dates/holidays-en.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords = Rules.Keys
        .Select(name => name.Split(' ')[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether some name begins with this word.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word) => FirstWords.Contains(word);

    /// <summary>The name that begins here, without a year; or null.</summary>
    public static CalendarExpression? Read(TimeSentence sentence, int at)
    {
        if (!sentence.IsWord(at) || !MayBegin(sentence.Text(at)))
            return null;
        for (var length = Math.Min(LongestName, sentence.Count - at); length > 0; length--)
        {
            if (Rules.TryGetValue(Name(sentence, at, length), out var rule))
                return Day(rule) with { From = at, To = at + length };
        }

        return null;
    }

    /// <summary>The day of a rule in a year: "easter+1", "11-4-4" (the fourth Thursday of November), "5-1--1" (the last Monday of May).</summary>
    public static DateOnly In(string rule, int year)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return Easter(year).AddDays(int.Parse(rule.AsSpan("easter".Length), CultureInfo.InvariantCulture));
        var parts = rule.Split('-', 3);
        var (month, weekday, number) = (Number(parts[0]), Number(parts[1]), Number(parts[2]));
        var from = number > 0 ? new DateOnly(year, month, 1) : new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return number > 0
            ? from.AddDays(((weekday - Days.Weekday(from) + 7) % 7) + ((number - 1) * 7))
            : from.AddDays(-((Days.Weekday(from) - weekday + 7) % 7) + ((number + 1) * 7));
    }

    private static CalendarExpression Day(string rule) => rule.Split('-') is [var month, var day] && char.IsDigit(month[0])
        ? new() { Month = Number(month), Day = Number(day) }
        : new() { Holiday = rule };

    private static string Name(TimeSentence sentence, int at, int length)
    {
        var words = Enumerable.Range(at, length).Select(i => sentence.Text(i).ToString().Replace('’', '\''));
        return string.Join(' ', words).Replace(" '", "'", StringComparison.Ordinal);
    }

    // Anonymous Gregorian algorithm (Meeus, Jones, Butcher).
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
