using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>A time of day as it is written, before it is known whether it is before noon: "3", "3:30", "11 a.m.", "noon".</summary>
/// <param name="Half">0 when it is not said, 1 before noon, 2 after it.</param>
/// <param name="IsClear">The words can be nothing but a time of day: a bare "7" is one only beside a date or another time.</param>
internal readonly record struct ClockTime(int Hour, int Minute, int Half, bool IsClear, int To)
{
    public bool IsTime => To > 0;

    /// <summary>The same with the half of the day that the other end of a range says: "5 to 6pm".</summary>
    public ClockTime LikeBefore(ClockTime end)
    {
        // "11 to 1pm" began before noon.
        var isOverNoon = end.Half == 2 && (Hour >= 12 || Hour > end.Hour % 12);
        return Half > 0 || isOverNoon ? this : this with { Half = end.Half };
    }

    /// <summary>As TIMEX3 has it: T05:30, T17:00.</summary>
    public string Timex
    {
        get
        {
            var hour = Half switch { 2 when Hour < 12 => Hour + 12, 1 when Hour == 12 => 0, _ => Hour };
            return string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{Minute:00}");
        }
    }
}
