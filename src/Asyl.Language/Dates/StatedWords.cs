using Asyl.Language.Text;

namespace Asyl.Language.Dates;

/// <summary>The words that tell whether a stated date is the publication's, from their table.</summary>
internal static class StatedWords
{
    private static readonly ILookup<string, string> Phrases =
        Table.Rows("Dates/stated-en.tsv").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>"Published on 3 May".</summary>
    public static bool BeginsAsPublished(ReadOnlySpan<char> line)
    {
        foreach (var phrase in Phrases["published"])
        {
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words before a date, in lower case, say that it is of something else: "born".</summary>
    public static bool AreOfOther(string lead) => Phrases["other"].Any(phrase => lead.Contains(phrase, StringComparison.Ordinal));
}
