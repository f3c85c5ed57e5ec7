using Asyl.Casework.Data;

namespace Asyl.Casework.Reading;

/// <summary>The word lists of <c>words.tsv</c>, by name, in lower case.</summary>
internal static class Words
{
    private static readonly Dictionary<string, HashSet<string>> Lists = DataTable.Rows("words.tsv")
        .ToDictionary(row => row["list"], row => row["words"].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">No list has this name: a mistake in a data table or a rule.</exception>
    public static HashSet<string> List(string name) =>
        Lists.TryGetValue(name, out var list) ? list : throw new InvalidDataException($"words.tsv has no list {name}");
}
