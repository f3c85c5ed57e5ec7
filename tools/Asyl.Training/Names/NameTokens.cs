namespace Asyl.Training.Names;

/// <summary>Reads the Latin names of the transliteration sets; their last tenth of lines is for measuring.</summary>
internal static class NameTokens
{
    public static List<NameToken> Read(string folder)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in new[] { "wd_chinese_64", "wd_russian_64" })
        {
            var lines = File.ReadAllLines(Path.Combine(folder, path));
            foreach (var cells in lines.Take(lines.Length * 9 / 10).Select(line => line.Split('\t')))
                counts[cells[0]] = counts.GetValueOrDefault(cells[0]) + int.Parse(cells[2]);
        }

        return [.. counts.Where(pair => pair.Key.Length > 1).Select(pair => new NameToken(pair.Key, pair.Value))];
    }
}
