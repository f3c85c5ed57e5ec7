namespace Asyl.Casework.Tests.Reading;

/// <summary>A passage file: its text, its day of publication and the rows of its table, as README.md of the folder tells.</summary>
internal sealed record PassageFile(string Name, string Published, string Text, IReadOnlyList<ExpectedStatement> Expected)
{
    public static IEnumerable<PassageFile> All() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Passages"), "*.md")
            .Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal).Select(Read);

    private static PassageFile Read(string path)
    {
        var written = File.ReadAllText(path);
        var (head, rest) = Cut(written, "## Text\n");
        var (text, table) = Cut(rest, "## Expected\n");
        var published = head.Split('\n').Where(line => line.StartsWith("Published:", StringComparison.Ordinal)).Select(line => line[10..].Trim()).FirstOrDefault("");
        return new(Path.GetFileNameWithoutExtension(path), published, text.Trim('\n'), [.. table.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(ExpectedStatement.Read)]);
    }

    private static (string Before, string After) Cut(string text, string mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? throw new InvalidDataException($"a passage file needs the line {mark.Trim()}") : (text[..at], text[(at + mark.Length)..]);
    }
}
