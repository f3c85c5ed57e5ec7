using System.Globalization;
using Asyl.Language.Dates;

namespace Asyl.Language.Pages;

/// <summary>Days from what pages mark up as times: "2019-06-03T14:00:00+02:00", "20190603", "Mon, 3 Jun 2019". The day is the one written, whatever the zone.</summary>
internal static class PageTimes
{
    private const int EarliestYear = 1900;
    private const int Longest = 60;

    public static Edtf Day(string value)
    {
        var text = value.Trim();
        if (text.Length is < 8 or > Longest)
            return Edtf.Unknown;
        if (DateOnly.TryParseExact(text.AsSpan(0, Math.Min(10, text.Length)), ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || DateOnly.TryParseExact(text.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return day.Year >= EarliestYear ? Edtf.Day(day) : Edtf.Unknown;
        return DateReader.Read(text, [new(0, text.Length)], Edtf.Unknown) is [{ Date: { IsDay: true, IsApproximate: false } date }, ..] && date.First!.Value.Year >= EarliestYear ? date : Edtf.Unknown;
    }

    /// <summary>The day of an element that is marked as the time of publication or of the last change; null for any other.</summary>
    public static (bool IsPublished, Edtf Date)? Of(HtmlNode time)
    {
        var (property, names) = (time["itemprop"], time["class"]);
        var isPublished = property.Contains("datePublished", StringComparison.OrdinalIgnoreCase) || time.Has("pubdate")
            || names.Contains("publish", StringComparison.OrdinalIgnoreCase) || names.Contains("entry-date", StringComparison.OrdinalIgnoreCase);
        var isModified = property.Contains("dateModified", StringComparison.OrdinalIgnoreCase)
            || names.Contains("updated", StringComparison.OrdinalIgnoreCase) || names.Contains("modified", StringComparison.OrdinalIgnoreCase);
        if (!isPublished && !isModified)
            return null;
        var date = Day(time["datetime"]);
        return date.IsKnown ? (isPublished, date) : null;
    }
}
