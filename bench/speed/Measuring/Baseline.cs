using System.Text.Json;

namespace Asyl.Speed.Measuring;

/// <summary>The committed medians, by the name of the figure. It is for seeing a drop in a difference, never for passing or failing.</summary>
internal sealed record Baseline(string Machine, SortedDictionary<string, double> Medians)
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static Baseline Read(string path) =>
        File.Exists(path) && JsonSerializer.Deserialize<Baseline>(File.ReadAllText(path), Form) is { } kept
            ? kept
            : new Baseline("", new SortedDictionary<string, double>(StringComparer.Ordinal));

    /// <summary>Keeps the figures that were not measured this time.</summary>
    public void Write(string path, IEnumerable<Figure> figures)
    {
        foreach (var figure in figures)
            Medians[figure.Name] = Math.Round(figure.Median, 1);
        File.WriteAllText(path, JsonSerializer.Serialize(this with { Machine = ThisMachine() }, Form) + "\n");
    }

    private static string ThisMachine()
    {
        var cpu = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return $"{cpu?.Split(':')[1].Trim() ?? "unknown processor"}, {Environment.ProcessorCount} cores, .NET {Environment.Version}";
    }
}
