using Asyl.Language.Dates;

namespace Asyl.Accuracy.Measures;

/// <summary>A sentence of phrasings/*.tsv with the day it is printed and what a careful clerk takes from it. Sentences of an even number are locked: only measured.</summary>
internal sealed record Phrasing(string Id, Edtf Published, string Text, IReadOnlyList<PhrasedStatement> Expected)
{
    public bool IsLocked => (Id[^1] - '0') % 2 == 0;

    public static IReadOnlyList<Phrasing> ReadAll() =>
        [.. typeof(Phrasing).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("phrasings/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<Phrasing> Read(string name)
    {
        using var reader = new StreamReader(typeof(Phrasing).Assembly.GetManifestResourceStream(name)!);
        return [.. reader.ReadToEnd().Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).GroupBy(row => row[0], StringComparer.Ordinal).Select(Parse)];
    }

    private static Phrasing Parse(IGrouping<string, string[]> rows) =>
        new(rows.Key, Edtf.Parse(rows.First()[1]), rows.First()[2], [.. rows.Where(row => row[3] != "none").Select(PhrasedStatement.Parse)]);
}
