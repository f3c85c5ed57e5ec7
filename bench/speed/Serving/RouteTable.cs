using System.Globalization;
using Asyl.Speed.Measuring;

namespace Asyl.Speed.Serving;

/// <summary>The routes that were asked, the slowest first.</summary>
internal static class RouteTable
{
    public static IEnumerable<string> Lines(IEnumerable<Asked> asked) =>
        asked.GroupBy(one => one.Route, StringComparer.Ordinal)
            .Select(group => (Times: new Figure(group.Key, "ms", [.. group.Select(one => one.Milliseconds)]), Spent: group.Average(one => one.Spent), Kilobytes: group.Max(one => one.Kilobytes)))
            .OrderByDescending(route => route.Times.Percentile(95))
            .Select(route => Line(route.Times.Name, Whole(route.Times.Values.Count), Text(route.Times.Median), Text(route.Times.Percentile(95)), Text(route.Times.Most), Text(route.Spent), Text(route.Kilobytes)))
            .Prepend(Line("route", "asked", "median", "p95", "most", "cpu mean", "most kB"));

    private static string Line(string route, params ReadOnlySpan<string> numbers)
    {
        var line = $"{route,-44}";
        foreach (var number in numbers)
            line += $" {number,9}";
        return line;
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("N1", CultureInfo.InvariantCulture);
}
