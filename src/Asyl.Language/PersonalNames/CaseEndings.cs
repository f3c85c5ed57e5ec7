using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>The endings that Kazakh and Russian put to a name in a sentence (case-endings.tsv), taken off where no name ends so by itself.</summary>
internal static class CaseEndings
{
    private const int ShortestName = 4;

    private static readonly (string Language, string Ending, string Becomes)[] Rows = [.. Table.Rows("PersonalNames/case-endings.tsv").Select(row => (row[0], row[1], row[2]))];

    /// <summary>The name as it is by itself; null when it bears no such ending.</summary>
    public static string? Without(string written) => Of(written) is { } row ? written[..^row.Ending.Length] + row.Becomes : null;

    /// <summary>The ending that it bears and its language, ISO 639-1; null when it bears none.</summary>
    public static (string Language, string Ending, string Becomes)? Of(string written)
    {
        foreach (var row in Rows)
        {
            if (written.Length + row.Becomes.Length >= row.Ending.Length + ShortestName && written.EndsWith(row.Ending, StringComparison.Ordinal))
                return row;
        }

        return null;
    }
}
