namespace Asyl.Cli.Rendering;

/// <summary>Latin letters without their marks, the way the index folds them: <c>search-letters.tsv</c>.</summary>
internal static class SearchLetters
{
    private static readonly Dictionary<char, char> Unmarked = Read();

    public static char Plain(char letter) => Unmarked.GetValueOrDefault(letter, letter);

    private static Dictionary<char, char> Read()
    {
        using var stream = typeof(SearchLetters).Assembly.GetManifestResourceStream("search-letters.tsv") ?? throw new InvalidDataException("search-letters.tsv is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(line => line.TrimEnd('\r').Split('\t'))
            .SelectMany(row => row[1].Select(marked => (marked, row[0][0]))).ToDictionary(pair => pair.marked, pair => pair.Item2);
    }
}
