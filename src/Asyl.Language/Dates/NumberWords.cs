using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>Puts number words together that stand side by side: "twenty" + "second", "forty" + "five", "nineteen" + "ninety-six".</summary>
internal static class NumberWords
{
    /// <summary>The two as one word, or null when they make no number.</summary>
    public static TimeWord? Join(TimeWord first, TimeWord second)
    {
        if (first.Kind != TimeWordKind.Number || second.Kind is not (TimeWordKind.Number or TimeWordKind.Ordinal))
            return null;
        var (a, b) = (first.Number, second.Number);
        if (a is >= 20 and <= 90 && a % 10 == 0 && b is >= 1 and <= 9)
            return new(second.Kind, (a + b).ToString(CultureInfo.InvariantCulture));
        if (second.Kind == TimeWordKind.Ordinal)
            return null;
        return (a, b) switch
        {
            (>= 10 and <= 20, >= 10 and <= 99) => Number((a * 100) + b),
            (>= 1010, >= 1 and <= 9) when a % 10 == 0 && a % 100 >= 20 => Number(a + b),
            _ => null,
        };
    }

    private static TimeWord Number(int value) => new(TimeWordKind.Number, value.ToString(CultureInfo.InvariantCulture));
}
