namespace Asyl.Accuracy.Measuring;

/// <summary>What other programs reached on the same sets (others.tsv), by the name of our figure.</summary>
internal static class Others
{
    private static readonly ILookup<string, string> Rows = Read().ToLookup(row => row[0], row => $"{row[1]} {row[2]}");

    public static string Beside(string figure) => string.Join(", ", Rows[figure]);

    private static List<string[]> Read()
    {
        using var stream = typeof(Others).Assembly.GetManifestResourceStream("others.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }
}
