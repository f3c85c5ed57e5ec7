using System.Globalization;
using System.Text.RegularExpressions;

namespace Asyl.Casework.Intake.Printed;

/// <summary>What a browser prints at the edges of a page: the minute of printing and the address. The day is when the page was fetched, never when it was published.</summary>
internal static partial class BrowserPrint
{
    // Of the page's height.
    private const double Edge = 0.06;

    /// <summary>Day and address; nothing where the first page does not carry both.</summary>
    public static Provenance In(IReadOnlyList<PrintedPage> pages)
    {
        var edge = pages.Take(1).SelectMany(page => page.Blocks.SelectMany(block => block).Where(line => line.Middle < page.Size.Height * Edge || line.Middle > page.Size.Height * (1 - Edge))).Select(line => line.Text.Trim()).ToList();
        var (stamp, address) = (edge.Select(line => Stamp().Match(line)).FirstOrDefault(match => match.Success), edge.Select(line => Address().Match(line)).FirstOrDefault(match => match.Success));
        if (stamp is null || address is null || Day(stamp) is not { } day)
            return Provenance.None;
        return new() { Accessed = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Url = address.Value.StartsWith("http", StringComparison.Ordinal) ? address.Value : "" };
    }

    // Only where hours are counted twice does the month come first.
    private static DateOnly? Day(Match stamp)
    {
        int Number(string group) => int.Parse(stamp.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        var (first, second, year) = (Number("a"), Number("b"), Number("year") + (stamp.Groups["year"].Length == 2 ? 2000 : 0));
        var (day, month) = stamp.Groups["half"].Success ? (second, first) : (first, second);
        return month is >= 1 and <= 12 && day >= 1 && year is >= 1990 and <= 2100 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;
    }

    [GeneratedRegex(@"^(?<a>\d{1,2})[./](?<b>\d{1,2})[./](?<year>\d{4}|\d{2}),?\s\d{1,2}:\d{2}(:\d{2})?(\s(?<half>[AP]M))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"(https?|file|about)://?\S+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
