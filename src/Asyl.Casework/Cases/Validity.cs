namespace Asyl.Casework.Cases;

/// <summary>How long a document is valid by a rule of its place: PnY, PnM, PnW or PnD (ISO 8601).</summary>
internal static class Validity
{
    public const int LastYear = 9000;

    public static bool IsLength(string text) => text is ['P', .. { Length: > 0 and <= 3 } digits, 'Y' or 'M' or 'W' or 'D'] && digits.All(char.IsAsciiDigit);

    /// <summary>The last day, counted from the day of issue.</summary>
    /// <exception cref="FormatException">The rule is none of the four forms.</exception>
    public static DateOnly From(DateOnly issued, string duration)
    {
        if (issued.Year > LastYear)
            return DateOnly.MaxValue;
        var number = duration is ['P', .. var digits, _] && int.TryParse(digits, out var parsed) ? parsed : throw new FormatException("expected a duration such as P3M");
        return duration[^1] switch
        {
            'Y' => issued.AddYears(number),
            'M' => issued.AddMonths(number),
            'W' => issued.AddDays(7 * number),
            'D' => issued.AddDays(number),
            _ => throw new FormatException("expected a duration in years, months, weeks or days"),
        };
    }
}
