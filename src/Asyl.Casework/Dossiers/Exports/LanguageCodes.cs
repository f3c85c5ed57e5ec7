using Asyl.Casework.Data;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>Languages by three letters: <c>languages.tsv</c>.</summary>
internal static class LanguageCodes
{
    private static readonly Dictionary<string, string> Three = DataTable.Rows("languages.tsv").ToDictionary(row => row["language"], row => row["three"], StringComparer.Ordinal);

    /// <summary>ISO 639-3 for a BCP 47 tag; empty for a language that is not in the table.</summary>
    public static string Of(string language) => Three.GetValueOrDefault(language.Split('-')[0], "");
}
