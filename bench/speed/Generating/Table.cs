using System.Reflection;

namespace Asyl.Speed.Generating;

/// <summary>The rows of an embedded TSV file. A line that begins with '#' says where the file comes from and is no row.</summary>
internal static class Table
{
    public static IReadOnlyList<string[]> Rows(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(file)
            ?? throw new ArgumentException("No such table is built in.", nameof(file));
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }

    /// <summary>Rows of two columns, gathered by the first.</summary>
    public static Dictionary<string, List<string>> Groups(string file) =>
        Rows(file).GroupBy(row => row[0], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(row => row[1]).ToList(), StringComparer.Ordinal);
}
