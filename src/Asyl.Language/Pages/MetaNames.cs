using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>Under which names a page's head says what, best first; from their table.</summary>
internal static class MetaNames
{
    private static readonly ILookup<string, string> Names = Table.Rows("Pages/meta-names.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    public static IEnumerable<string> Of(string what) => Names[what];
}
