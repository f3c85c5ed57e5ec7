namespace Asyl.Language.Tests;

/// <summary>A table of cases beside the tests: tab-separated, <c>\n</c> for a line break, lines that start with # are comments.</summary>
internal static class TestTable
{
    public static IEnumerable<object[]> Rows(string name)
    {
        using var reader = new StreamReader(typeof(TestTable).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return [.. line.Split('\t').Select(cell => cell.Replace("\\n", "\n", StringComparison.Ordinal))];
        }
    }
}
