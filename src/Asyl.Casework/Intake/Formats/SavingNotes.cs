using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Asyl.Language.Dates;

namespace Asyl.Casework.Intake.Formats;

/// <summary>
/// What the program that saved a page wrote above it, in a comment: the address and the day. SingleFile and its command line write
/// "Page saved with SingleFile url: … saved date: …", browsers "saved from url=(0042)…".
/// </summary>
internal static partial class SavingNotes
{
    private const string BrowserDay = "ddd MMM dd yyyy"; // as Date.toString of ECMAScript begins, on the clock of who saved it

    public static Provenance Read(byte[] head)
    {
        var text = Encoding.UTF8.GetString(head);
        if (SingleFile().Match(text) is { Success: true } saved)
            return new() { Url = Address(saved.Groups["url"].Value), Accessed = Day(saved.Groups["day"].Value.Trim()) };
        return Browser().Match(text) is { Success: true } kept && Address(kept.Groups["url"].Value) is { Length: > 0 } url ? new() { Url = url } : Provenance.None;
    }

    private static string Address(string said) => Uri.TryCreate(WebUtility.HtmlDecode(said), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? WebUtility.HtmlDecode(said) : "";

    private static string Day(string said)
    {
        var culture = CultureInfo.InvariantCulture;
        if (said.Length >= BrowserDay.Length && DateOnly.TryParseExact(said[..BrowserDay.Length], BrowserDay, culture, DateTimeStyles.None, out var day))
            return Edtf.Day(day).Text;
        return said.Length >= 10 && DateOnly.TryParseExact(said[..10], "yyyy-MM-dd", culture, DateTimeStyles.None, out day) ? Edtf.Day(day).Text : "";
    }

    [GeneratedRegex(@"<!--\s*(?:Page saved with SingleFile|Archive processed by SingleFile)\s+url:\s*(?<url>\S+)(?:\s+saved date:[ \t]*(?<day>[^\r\n>]*))?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SingleFile();

    [GeneratedRegex(@"<!--\s*saved from url=\(\d{4}\)(?<url>\S+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Browser();
}
