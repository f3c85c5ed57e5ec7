using System.Globalization;
using Asyl.Language.Dates;

namespace Asyl.Casework.Events;

/// <summary>How dates told by different people stand to one another: whether they can mean one day, and how far apart they are.</summary>
internal static class DateReach
{
    private const int NearDays = 7;

    /// <summary>The number of days a date may mean; a very large number when it is open or unknown.</summary>
    public static int Width(Edtf date) => date is { First: { } first, Last: { } last } ? last.DayNumber - first.DayNumber + 1 : int.MaxValue;

    /// <summary>Whether it pins a happening down to about two months.</summary>
    public static bool IsSharp(Edtf date) => Width(date) <= 62;

    /// <summary>Days between the two, 0 when they can mean one day. An approximate date reaches half its own length further.</summary>
    public static int Gap(Edtf a, Edtf b)
    {
        if (a.Overlaps(b))
            return 0;
        if (a.IsYearless || b.IsYearless)
            return a.IsYearless ? GapInSomeYear(a, b) : GapInSomeYear(b, a);
        var gap = a.Last < b.First ? b.First!.Value.DayNumber - a.Last!.Value.DayNumber : a.First!.Value.DayNumber - b.Last!.Value.DayNumber;
        return Math.Max(0, gap - Slack(a) - Slack(b));
    }

    // Which year is meant is only clear where the day of another date is near.
    private static int GapInSomeYear(Edtf yearless, Edtf other)
    {
        if (yearless.Text.Length < 10 || !other.IsDay)
            return int.MaxValue;
        var gap = Enumerable.Range(other.First!.Value.Year - 1, 3).Select(year => InYear(yearless, year)).Where(date => date.IsKnown)
            .Select(date => Gap(date, other)).DefaultIfEmpty(int.MaxValue).Min(); // a leap day has none of three years
        return gap <= NearDays ? gap : int.MaxValue;
    }

    private static Edtf InYear(Edtf yearless, int year) =>
        Edtf.TryParse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}{yearless.Text.AsSpan(4)}"), out var date) ? date : Edtf.Unknown;

    public static bool Compatible(Edtf a, Edtf b) => Gap(a, b) == 0;

    /// <summary>Whether both are exact to about two months, and can mean one day.</summary>
    public static bool AgreeClosely(Edtf a, Edtf b) => a.Overlaps(b) && (a.IsYearless || IsSharp(a)) && (b.IsYearless || IsSharp(b));

    /// <summary>Days from a date to the end of what the other can mean, where the other has no beginning: what is told without a date is mostly the latest of its kind. Otherwise 0.</summary>
    public static int DaysBefore(Edtf earlier, Edtf openBelow) =>
        openBelow is { First: null, Last: { } end } && earlier.Last is { } last ? Math.Abs(end.DayNumber - last.DayNumber) : 0;

    /// <summary>What both can mean; the narrower of the two where they only nearly meet.</summary>
    public static Edtf Meet(Edtf a, Edtf b)
    {
        if (a.IsYearless || b.IsYearless)
            return MeetYearless(a, b);
        if (!a.IsKnown || b.Contains(a) && Width(a) < Width(b))
            return a.IsKnown ? a : b;
        if (!b.IsKnown || a.Contains(b) || !a.Overlaps(b))
            return !b.IsKnown || (!a.Overlaps(b) && Width(a) <= Width(b)) ? a : b;
        return Edtf.Days(Later(a.First, b.First), Earlier(a.Last, b.Last));
    }

    // A day without its year takes the only year that the other allows.
    private static Edtf MeetYearless(Edtf a, Edtf b)
    {
        var (yearless, other) = a.IsYearless ? (a, b) : (b, a);
        var found = yearless.Beside(other);
        return found.IsYearless ? (other.IsBounded ? other : yearless) : Meet(found, other);
    }

    /// <summary>The stretch that holds both.</summary>
    public static Edtf Hull(Edtf a, Edtf b) =>
        a.IsYearless ? b : b.IsYearless ? a :
        a.Contains(b) ? a : b.Contains(a) ? b : Before(a, b) ? Edtf.Between(a, b) : Edtf.Between(b, a);

    /// <summary>The order of a chronology: by first possible day, the more exact before the vaguer, the unknown last.</summary>
    public static int Compare(Edtf a, Edtf b)
    {
        if (a.IsKnown != b.IsKnown)
            return a.IsKnown ? -1 : 1;
        var order = (a.First ?? a.Last ?? DateOnly.MaxValue).CompareTo(b.First ?? b.Last ?? DateOnly.MaxValue);
        order = order != 0 ? order : b.IsYearless.CompareTo(a.IsYearless);
        order = order != 0 ? order : Width(a).CompareTo(Width(b));
        return order != 0 ? order : string.CompareOrdinal(a.Text, b.Text);
    }

    private static bool Before(Edtf a, Edtf b) => a.First is null || a.First <= b.First;

    private static int Slack(Edtf date) => date.IsApproximate && date.IsBounded ? Math.Clamp(Width(date) / 2, 5, 180) : 0;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null || b > a ? b ?? a : a;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b ?? a : a;
}
