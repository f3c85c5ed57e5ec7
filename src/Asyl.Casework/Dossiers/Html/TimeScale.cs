using System.Globalization;
using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>Days as places on a line, from the first day that any stretch names to the day of the dossier or beyond.</summary>
internal sealed record TimeScale(DateOnly First, DateOnly Last, double Left, double Right)
{
    public static TimeScale Of(IReadOnlyList<PositionLine> lines, DateOnly asOf, double left, double right)
    {
        var days = lines.SelectMany(line => new[] { line.From.First, line.From.Last, line.To.First, line.To.Last }).OfType<DateOnly>().Append(asOf).ToList();
        var first = days.Min();
        var last = days.Max();
        return new(first.Year > 1 ? first : asOf, last > first ? last : first.AddDays(1), left, right);
    }

    public double X(DateOnly day) => Left + ((Right - Left) * (Clamp(day).DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber));

    /// <summary>The widest stretch that may be meant, and the one that is meant for certain, where there is one.</summary>
    public ((double From, double To) Outer, (double From, double To)? Inner) Ends(PositionLine line)
    {
        var outer = (X(line.From.First ?? First), X(line.To.Last ?? Last));
        if (line.From.Last is not { } begun)
            return (outer, null);
        var ended = line.To.First ?? Last;
        return (outer, begun <= ended ? (X(begun), X(ended)) : null);
    }

    /// <summary>Years; where the line is short, months in steps that leave room for their words.</summary>
    public IEnumerable<(DateOnly Day, string Label)> Ticks()
    {
        var months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;
        var step = months <= 6 ? 1 : months <= 24 ? 3 : months <= 156 ? 12 : months <= 312 ? 24 : 120;
        for (var day = new DateOnly(First.Year, 1, 1); day <= Last; day = day.AddMonths(step))
        {
            if (day >= First)
                yield return (day, day.Month == 1 ? day.Year.ToString("0000", CultureInfo.InvariantCulture) : $"{Strings.Of($"month.{day.Month}")[..3]} {day.Year:0000}");
            if (day.Year > 9990)
                yield break;
        }
    }

    private DateOnly Clamp(DateOnly day) => day < First ? First : day > Last ? Last : day;
}
