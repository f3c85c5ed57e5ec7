namespace Asyl.Language.Text;

/// <summary>A word list or table that ships inside the assembly: tab-separated, lines that start with <c>#</c> are comments.</summary>
internal static class Table
{
    /// <exception cref="InvalidOperationException">No such table was built in.</exception>
    public static IEnumerable<string[]> Rows(string name)
    {
        // The build names a table by its folder, with the mark that the building machine puts between folders.
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(name)
            ?? typeof(Table).Assembly.GetManifestResourceStream(name.Replace('/', '\\'))
            ?? throw new InvalidOperationException("expected a table that is built in");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
