using System.Globalization;

namespace Asyl.Speed.Measuring;

/// <summary>Figures as lines of a table, with the ratio to the committed median: above 1 is slower or larger than it was.</summary>
internal static class FigureTable
{
    public static string Head => Line("figure", "unit", "least", "median", "most", "baseline", "ratio", "target");

    public static string Line(Figure figure, Baseline baseline)
    {
        var known = baseline.Medians.TryGetValue(figure.Name, out var was) && was > 0;
        return Line(figure.Name, figure.Unit, Text(figure.Least), Text(figure.Median), Text(figure.Most), known ? Text(was) : "", known ? Ratio(figure.Median / was) : "", figure.Target is { } target ? Text(target) : "");
    }

    private static string Line(string name, string unit, params ReadOnlySpan<string> numbers)
    {
        var line = $"{name,-52} {unit,-4}";
        foreach (var number in numbers)
            line += $" {number,9}";
        return line.TrimEnd();
    }

    private static string Text(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
