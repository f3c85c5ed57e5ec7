namespace Asyl.Casework.Cases;

/// <summary>How long a document is valid by a rule of its place: PnY, PnM or PnD (ISO 8601).</summary>
internal static class Validity
{
    private const int LastYear = 9000;

    /// <summary>The last day, counted from the day of issue.</summary>
    /// <exception cref="FormatException">The rule is none of the three forms.</exception>
    public static DateOnly From(DateOnly issued, string duration)
    {
        if (issued.Year > LastYear)
            return DateOnly.MaxValue;
        var number = duration is ['P', .. var digits, _] && int.TryParse(digits, out var parsed) ? parsed : throw new FormatException("expected a duration such as P3M");
        return duration[^1] switch
        {
            'Y' => issued.AddYears(number),
            'M' => issued.AddMonths(number),
            'D' => issued.AddDays(number),
            _ => throw new FormatException("expected a duration in years, months or days"),
        };
    }
}
