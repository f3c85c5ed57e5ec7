namespace Asyl.Casework.Data;

/// <summary>The kinds of paper of <c>papers.tsv</c>: adding one is adding its rows.</summary>
public static class PaperKinds
{
    private static readonly Dictionary<string, PaperKind> ByCode = DataTable.Rows("papers.tsv").GroupBy(row => row["kind"], StringComparer.Ordinal)
        .Select(rows => new PaperKind(rows.Key, rows.First()["about"], [.. rows.Select(row => new PaperField(row["field"], row["type"], row["required"] == "1"))]))
        .ToDictionary(kind => kind.Code, StringComparer.Ordinal);

    public static IReadOnlyCollection<PaperKind> All => ByCode.Values;

    /// <summary>Null when there is no such kind.</summary>
    public static PaperKind? Find(string code) => ByCode.GetValueOrDefault(code);
}

/// <param name="About">"person", "report", "source" or empty.</param>
public sealed record PaperKind(string Code, string About, IReadOnlyList<PaperField> Fields);

/// <param name="Type">words, line, day, done or place; for one word of several, these with | between.</param>
public sealed record PaperField(string Name, string Type, bool IsRequired)
{
    /// <summary>The words of which it is one; empty for a field of another type.</summary>
    public IReadOnlyList<string> Choices { get; } = Type.Contains('|', StringComparison.Ordinal) ? Type.Split('|') : [];
}
