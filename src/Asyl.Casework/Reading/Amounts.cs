using System.Globalization;

namespace Asyl.Casework.Reading;

/// <summary>Numbers and lengths of time as reports write them: "six months", "two-year", "a year and two months".</summary>
internal static class Amounts
{
    private const long Most = 10_000_000_000;

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
         "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static bool IsNumber(Sentence sentence, int at) => sentence.DateAt(at) is null && Count(sentence, at) is not null;

    /// <summary>The number of things that begins at a word, and its last word: "1,200", "two million", "a dozen".</summary>
    public static (int Last, long Value)? Count(Sentence sentence, int at)
    {
        var word = sentence.Lower(at);
        long? own = long.TryParse(word, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var digits) && digits < Most ? digits : Number(word);
        if (Multiple(sentence.Lower(at + 1)) is { } times && (own ?? (word is "a" ? 1 : null)) is { } some)
            return (at + 1, some * times);
        return own is > 0 ? (at, own.Value) : null;
    }

    /// <summary>The length that begins at a word: its last word and its ISO 8601 duration; null when none does.</summary>
    public static (int Last, string Iso)? Length(Sentence sentence, int at)
    {
        if (Part(sentence, at) is not { } first)
            return null;
        var behind = sentence.Lower(first.Last + 1) is "and" or "," ? Part(sentence, first.Last + 2) : null;
        return behind is { Unit: 'M' or 'D' or 'W' } second && second.Unit != first.Unit
            ? (second.Last, $"P{first.Count}{first.Unit}{second.Count}{second.Unit}")
            : (first.Last, $"P{first.Count}{first.Unit}");
    }

    private static (int Last, int Count, char Unit)? Part(Sentence sentence, int at)
    {
        var word = sentence.Lower(at);
        if (word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && Number(word[..hyphen]) is { } joined && Unit(word[(hyphen + 1)..]) is { } own)
            return (at, joined, own);
        if ((Number(word) ?? (word is "a" or "an" ? 1 : null)) is not { } count)
            return null;
        return Unit(sentence.Lower(at + 1)) is { } unit ? (at + 1, count, unit) : null;
    }

    /// <summary>A number in digits or in words below a hundred: "31", "thirty-one".</summary>
    public static int? Number(string word)
    {
        if (int.TryParse(word, out var number) && number is > 0 and < 1000)
            return number;
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        var tens = Array.IndexOf(Tens, hyphen > 0 ? word[..hyphen] : word) + 2;
        var ones = Array.IndexOf(Numbers, hyphen > 0 && tens > 1 ? word[(hyphen + 1)..] : word);
        return tens > 1 && (hyphen < 0 || ones > 0) ? (tens * 10) + Math.Max(0, ones) : ones > 0 ? ones : null;
    }

    private static long? Multiple(string word) => word switch
    {
        "dozen" => 12,
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        _ => null,
    };

    private static char? Unit(string word) => word switch
    {
        "day" or "days" => 'D',
        "week" or "weeks" => 'W',
        "month" or "months" => 'M',
        "year" or "years" => 'Y',
        _ => null,
    };
}
