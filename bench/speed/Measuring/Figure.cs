namespace Asyl.Speed.Measuring;

/// <summary>One thing measured one or more times. Times are in milliseconds of the clock on the wall, memory in MB at its highest.</summary>
internal sealed record Figure(string Name, string Unit, IReadOnlyList<double> Values)
{
    /// <summary>What is aimed at; null where nothing is.</summary>
    public double? Target { get; init; }

    public double Least => Values.Min();

    public double Most => Values.Max();

    public double Median
    {
        get
        {
            var order = Values.Order().ToList();
            var middle = order.Count / 2;
            return order.Count % 2 == 1 ? order[middle] : (order[middle - 1] + order[middle]) / 2;
        }
    }

    /// <summary>The least value that so many in a hundred do not exceed.</summary>
    public double Percentile(int hundredths) => Values.Order().ElementAt(Math.Max(0, (Values.Count * hundredths + 99) / 100 - 1));
}
