namespace Asyl.Accuracy.Measures;

/// <summary>What a sentence of <see cref="Phrasing"/> says; alternatives of date and certainty are equally right. People that it does not name are not listed.</summary>
internal sealed record PhrasedStatement(IReadOnlyList<string> Events, IReadOnlyList<string> People, IReadOnlyList<string> Dates, IReadOnlyList<string> Certainties, string Voice, string Words)
{
    /// <summary>Codes that are recorded but nobody's event.</summary>
    private static readonly string[] NotCounted = ["representation", "state_position", "estimate"];

    public bool Counts => Events.Any(IsCounted);

    public static bool IsCounted(string code) => !NotCounted.Contains(code, StringComparer.Ordinal);

    public static PhrasedStatement Parse(string[] row) =>
        new([row[3], .. Split(row[4], ';')], [.. Split(row[5], ';').Where(name => name[0] != '[')], [.. row[6].Split('|')], [.. Split(row[7], '|')], row[8].Split('>')[^1].Trim(), row[9]);

    private static string[] Split(string cell, char mark) => cell.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
