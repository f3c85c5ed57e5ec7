namespace Asyl.Casework.Dossiers.Html;

/// <summary>How far down reports and origins stand in a drawing: reports in rows, origins spread evenly beside them.</summary>
internal sealed class GraphPlaces
{
    private readonly Dictionary<string, double> reports;
    private readonly Dictionary<GraphOrigin, double> origins;

    public GraphPlaces(SourceGraphPlan plan, double top, double row)
    {
        var rows = Math.Max(plan.Reports.Count, plan.Origins.Count);
        Height = top + (rows * row);
        reports = plan.Reports.Select((entry, index) => (entry.Letter, Place(index, plan.Reports.Count))).ToDictionary(StringComparer.Ordinal);
        origins = plan.Origins.Select((origin, index) => (origin, Place(index, plan.Origins.Count))).ToDictionary();

        double Place(int index, int count) => top + ((index + 0.5) * rows * row / count) - (row / 2);
    }

    public double Height { get; }

    public double Of(string letter) => reports[letter];

    public double Of(GraphOrigin origin) => origins[origin];
}
