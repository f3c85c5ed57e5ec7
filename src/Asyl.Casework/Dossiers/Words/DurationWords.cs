using System.Globalization;
using System.Text.RegularExpressions;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>An ISO 8601 length of years, months, weeks and days as people write it: P6M is "6 months".</summary>
internal static partial class DurationWords
{
    private static readonly string[] Units = ["year", "month", "week", "day"];

    /// <summary>The words, or null for what is no such length.</summary>
    public static string? Find(string text)
    {
        var match = Length().Match(text);
        if (!match.Success || text.Length == 1)
            return null;
        var parts = Units.Where(unit => match.Groups[unit].Success).Select(unit => Strings.Count($"duration.{unit}", Number(match.Groups[unit])));
        return string.Join(", ", parts);
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^P(?:(?<year>\d{1,4})Y)?(?:(?<month>\d{1,4})M)?(?:(?<week>\d{1,4})W)?(?:(?<day>\d{1,4})D)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Length();
}
