using System.Collections.Frozen;

namespace Asyl.Language.Text;

/// <summary>What pages say around a report: menus, notices, lists of other stories, credits, salutations. From its table.</summary>
internal static class PageWords
{
    private const int LongestPhrase = 60;

    private static readonly FrozenDictionary<string, (string[] Is, string[] Starts, string[] Contains)> Kinds = Table.Rows("Text/page-words.tsv")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => (Of(group, "is"), Of(group, "starts"), Of(group, "contains")), StringComparer.Ordinal);

    /// <summary>Whether a line, in lower case and without the marks of a list, says something of a kind.</summary>
    public static bool Says(string kind, string line)
    {
        var (exact, starts, contains) = Kinds[kind];
        return line.Length > 0 && ((line.Length < LongestPhrase && exact.Contains(line.TrimEnd(':', ' '), StringComparer.Ordinal))
            || starts.Any(phrase => line.StartsWith(phrase, StringComparison.Ordinal))
            || contains.Any(phrase => line.Contains(phrase, StringComparison.Ordinal)));
    }

    /// <summary>Where the words behind the first phrase of a kind begin, or -1.</summary>
    public static int Find(string kind, string text)
    {
        foreach (var phrase in Kinds[kind].Contains)
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
                return at + phrase.Length;
        }

        return -1;
    }

    private static string[] Of(IEnumerable<string[]> rows, string how) => [.. rows.Where(row => row[1] == how).Select(row => row[2])];
}
