using System.Text.Json;

namespace Asyl.Accuracy.Measuring;

/// <summary>The figures of an earlier run, by name; empty where none was kept.</summary>
internal static class Baseline
{
    /// <summary>How far a score may lie below its baseline: rounding, and nothing else.</summary>
    public const double Slack = 0.0005;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static IReadOnlyDictionary<string, double> Read(string path) =>
        File.Exists(path) ? JsonSerializer.Deserialize<SortedDictionary<string, double>>(File.ReadAllText(path)) ?? [] : new SortedDictionary<string, double>();

    /// <summary>Figures that were not measured this time keep what they had.</summary>
    public static void Write(string path, IReadOnlyDictionary<string, double> before, IEnumerable<Figure> figures)
    {
        var all = new SortedDictionary<string, double>(before.ToDictionary(), StringComparer.Ordinal);
        foreach (var figure in figures)
            all[figure.Name] = Math.Round(figure.Value, 4);
        File.WriteAllText(path, JsonSerializer.Serialize(all, Indented) + "\n");
    }

    public static bool Fell(Figure figure, IReadOnlyDictionary<string, double> baseline) =>
        figure.Kind == FigureKind.Score && baseline.TryGetValue(figure.Name, out var before) && figure.Value < before - Slack;
}
