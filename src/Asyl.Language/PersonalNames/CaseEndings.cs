using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>The endings that Kazakh and Russian put to a name in a sentence (case-endings.tsv), taken off where no name ends so by itself.</summary>
internal static class CaseEndings
{
    private const int ShortestName = 4;

    private static readonly (string Ending, string Becomes)[] Rows = [.. Table.Rows("PersonalNames/case-endings.tsv").Select(row => (row[1], row[2]))];

    /// <summary>The name as it is by itself; null when it bears no such ending.</summary>
    public static string? Without(string written)
    {
        foreach (var (ending, becomes) in Rows)
        {
            if (written.Length + becomes.Length >= ending.Length + ShortestName && written.EndsWith(ending, StringComparison.Ordinal))
                return written[..^ending.Length] + becomes;
        }

        return null;
    }
}
