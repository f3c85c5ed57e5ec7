using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>
/// A date as it is known: a day, a month, a year, or an interval of these, open ends included (EDTF, ISO 8601-2).
/// The default value is <see cref="Unknown"/>. Text is canonical: equal dates have equal texts.
/// </summary>
/// <remarks>
/// Read: <c>2018</c>, <c>2018-04</c>, <c>2018-04-03</c>, <c>XXXX-04</c>, <c>XXXX-04-03</c>, the first three with <c>~</c> or <c>?</c> behind it;
/// <c>A/B</c>, <c>../B</c>, <c>A/..</c>.
/// </remarks>
public readonly record struct Edtf
{
    private const int LeapYear = 2000;
    private const int YearsLookedAt = 8; // a leap day comes back within them

    private readonly string? text;

    // Of a date whose year is not known; otherwise 0. A day of 0 is the whole month.
    private readonly int month;
    private readonly int day;

    private Edtf(string text, DateOnly? first, DateOnly? last)
    {
        this.text = text;
        First = first;
        Last = last;
    }

    private Edtf(int month, int day)
    {
        text = day == 0 ? $"XXXX-{month:00}" : $"XXXX-{month:00}-{day:00}";
        (this.month, this.day) = (month, day);
    }

    /// <summary>No date is known.</summary>
    public static Edtf Unknown => default;

    public string Text => text ?? "";

    /// <summary>The first possible day; null when nothing bounds it from below.</summary>
    public DateOnly? First { get; }

    /// <summary>The last possible day; null when nothing bounds it from above.</summary>
    public DateOnly? Last { get; }

    public bool IsKnown => text is not null;

    /// <summary>Whether both ends are bounded.</summary>
    public bool IsBounded => First is not null && Last is not null;

    public bool IsDay => First is not null && First == Last;

    /// <summary>Whether month, or month and day, are known but not the year: <c>XXXX-05-21</c>. It has neither a first nor a last day.</summary>
    public bool IsYearless => month > 0;

    public bool IsInterval => Text.Contains('/', StringComparison.Ordinal);

    public bool IsApproximate => Text.AsSpan().IndexOfAny('~', '?', '%') >= 0;

    public static Edtf Day(DateOnly day) => new(Iso(day), day, day);

    /// <summary>A whole month of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month is not 1 to 12 or the year not 1 to 9999.</exception>
    public static Edtf Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(Iso(first)[..7], first, LastOf(first));
    }

    public static Edtf Year(int year) =>
        new(year.ToString("0000", CultureInfo.InvariantCulture), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>A month, or a day of it, in a year that is not known.</summary>
    /// <param name="day">0 for the whole month.</param>
    /// <exception cref="ArgumentOutOfRangeException">No year has such a day.</exception>
    public static Edtf Yearless(int month, int day)
    {
        _ = new DateOnly(LeapYear, month, Math.Max(day, 1));
        return new(month, day);
    }

    /// <summary>What a date without its year means beside another: in the only year that fits, else itself.</summary>
    public Edtf Beside(Edtf other)
    {
        if (!IsYearless || !other.IsBounded || other.Last!.Value.Year - other.First!.Value.Year > 2)
            return this;
        var fitting = InYears(other.First.Value.Year, other.Last.Value.Year).Where(date => date.Overlaps(other)).Take(2).ToList();
        return fitting.Count == 1 ? fitting[0] : this;
    }

    /// <summary>From the first possible day of one date to the last possible day of another, in their own precision.</summary>
    public static Edtf Between(Edtf from, Edtf to)
    {
        if (from == to)
            return from;
        if (from.IsYearless || to.IsYearless)
            return from.month == to.month ? Yearless(from.month, 0) : Unknown;
        return from.IsInterval || to.IsInterval
            ? Days(from.First, to.Last)
            : new($"{(from.IsKnown ? from.Text : "..")}/{(to.IsKnown ? to.Text : "..")}", from.First, to.Last);
    }

    /// <summary>The interval between two days, either of which may be open.</summary>
    public static Edtf Days(DateOnly? first, DateOnly? last)
    {
        if (first is null && last is null)
            return Unknown;
        if (first == last)
            return Day(first!.Value);
        return new($"{(first is { } a ? Iso(a) : "..")}/{(last is { } b ? Iso(b) : "..")}", first, last);
    }

    /// <summary>The same date, said to be approximate; an interval and a date without its year stay as they are.</summary>
    public Edtf Approximately() => !IsKnown || IsInterval || IsApproximate || IsYearless ? this : new(Text + "~", First, Last);

    /// <summary>Whether some day could be meant by both. Unknown is compatible with everything.</summary>
    public bool Overlaps(Edtf other) => (IsYearless, other.IsYearless) switch
    {
        (true, true) => month == other.month && (day == other.day || day == 0 || other.day == 0),
        (true, false) => OverlapsInSomeYear(other),
        (false, true) => other.OverlapsInSomeYear(this),
        _ => OverlapsAsDays(other),
    };

    // An end that is open is beyond every day.
    private bool OverlapsAsDays(Edtf other) => !(First > other.Last) && !(other.First > Last);

    private bool OverlapsInSomeYear(Edtf other)
    {
        if (!other.IsBounded)
            return true;
        var (first, last) = (other.First!.Value.Year, other.Last!.Value.Year);
        return InYears(first, Math.Min(last, first + YearsLookedAt)).Any(date => date.OverlapsAsDays(other));
    }

    private IEnumerable<Edtf> InYears(int from, int to)
    {
        var (ofMonth, ofDay) = (month, day);
        return Enumerable.Range(from, to - from + 1).Where(year => ofDay <= DateTime.DaysInMonth(year, ofMonth))
            .Select(year => ofDay == 0 ? Month(year, ofMonth) : Day(new DateOnly(year, ofMonth, ofDay)));
    }

    /// <summary>Whether every day that the other may mean is a day that this one may mean.</summary>
    public bool Contains(Edtf other) => (IsYearless, other.IsYearless) switch
    {
        (true, true) => month == other.month && (day == 0 || day == other.day),
        (true, false) => other.IsBounded && Beside(other) is { IsYearless: false } one && one.Contains(other),
        (false, true) => false,
        _ => other.IsKnown && (First is null || First <= other.First) && (Last is null || other.Last <= Last),
    };

    /// <exception cref="FormatException">The text is not in the subset of EDTF named above.</exception>
    public static Edtf Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new FormatException("expected a date such as 2018, 2018-04, 2018-04-21, 2018-04~ or 2018-04/2018-05");

    /// <summary>Reads a date; the empty text is <see cref="Unknown"/>.</summary>
    public static bool TryParse(string text, out Edtf date)
    {
        date = Unknown;
        if (text.Length == 0)
            return true;
        if (text.StartsWith("XXXX-", StringComparison.Ordinal))
            return TryParseYearless(text, out date);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
            return TryParsePoint(text, out date);
        if (!TryParseEnd(text[..slash], out var from) || !TryParseEnd(text[(slash + 1)..], out var to) || from.First > to.Last)
            return false;
        if (!from.IsKnown && !to.IsKnown)
            return false;
        date = from == to ? from : new(text.StartsWith('/') ? ".." + text : text.EndsWith('/') ? text + ".." : text, from.First, to.Last);
        return true;
    }

    public override string ToString() => Text;

    private static bool TryParseYearless(string text, out Edtf date)
    {
        date = Unknown;
        var dated = string.Concat(LeapYear.ToString("0000", CultureInfo.InvariantCulture), text.AsSpan(4));
        if (!TryParsePoint(dated, out var inLeapYear) || inLeapYear.IsApproximate)
            return false;
        date = new(inLeapYear.First!.Value.Month, text.Length == 10 ? inLeapYear.First.Value.Day : 0);
        return true;
    }

    private static bool TryParseEnd(string text, out Edtf date)
    {
        date = Unknown;
        return text is "" or ".." || TryParsePoint(text, out date);
    }

    private static bool TryParsePoint(string text, out Edtf date)
    {
        date = Unknown;
        var plain = text.TrimEnd('~', '?', '%');
        if (text.Length - plain.Length > 1)
            return false;
        if (plain.Length == 10 && DateOnly.TryParseExact(plain, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            date = new(text, day, day);
        else if (plain.Length == 7 && DateOnly.TryParseExact(plain, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            date = new(text, month, LastOf(month));
        else if (plain.Length == 4 && int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0)
            date = new(text, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return date.IsKnown;
    }

    private static DateOnly LastOf(DateOnly month) => new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
