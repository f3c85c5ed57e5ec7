namespace Asyl.Casework.Data;

/// <summary>A table that ships with the program: tab-separated, origin in a first line behind '#', then a header. Fields keep their order.</summary>
internal static class DataTable
{
    /// <summary>The rows of an embedded table, each a field per column of the header.</summary>
    /// <exception cref="InvalidDataException">The table is absent, or a row has another number of fields than the header.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string name)
    {
        using var reader = Open(name);
        return [.. Parse(name, reader)];
    }

    public static bool Has(string name) => typeof(DataTable).Assembly.GetManifestResourceInfo(name) is not null;

    /// <summary>The embedded files under a folder, in order.</summary>
    public static IEnumerable<string> Names(string folder) =>
        typeof(DataTable).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>An embedded file as it is.</summary>
    public static string Text(string name)
    {
        using var reader = Open(name);
        return reader.ReadToEnd();
    }

    private static StreamReader Open(string name) =>
        new(typeof(DataTable).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not embedded"));

    private static IEnumerable<IReadOnlyDictionary<string, string>> Parse(string name, StreamReader reader)
    {
        string[]? header = null;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t');
            header ??= fields;
            if (fields.Length != header.Length)
                throw new InvalidDataException($"{name}, line {number}: expected {header.Length} fields, found {fields.Length}");
            if (!ReferenceEquals(fields, header))
                yield return header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        }
    }
}
