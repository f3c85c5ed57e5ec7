using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>The tables that words in other letters are read by, under the names of their files; pinyin for characters.</summary>
internal static class LetterTables
{
    /// <summary>Tables of further letters, and the table that has the others of their alphabet.</summary>
    private static readonly Dictionary<string, string> Bases = new(StringComparer.Ordinal) { ["kazakh"] = "russian", ["cyrillic-others"] = "russian", ["persian"] = "arabic", ["uyghur"] = "arabic" };

    private static readonly Dictionary<char, string> Tables = NameLetters.Tables.SelectMany(file => Table.Rows(file).Select(row => (Letter: row[0][0], Table: Path.GetFileNameWithoutExtension(file))))
        .GroupBy(row => row.Letter, row => row.Table).ToDictionary(rows => rows.Key, rows => rows.First());

    /// <summary>Every table, in order.</summary>
    public static IEnumerable<string> All => Tables.Values.Except(["latin-others", "signs"], StringComparer.Ordinal).Append("pinyin").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The table of a word; empty where it has plain Latin letters alone, or letters that no one table has.</summary>
    public static string Of(NameToken token)
    {
        if (token.Script == "Hani")
            return "pinyin";
        if (token.Script == "Kore")
            return "hangul";
        var tables = token.Written.Select(letter => Tables.GetValueOrDefault(letter, "")).Where(table => table is not ("" or "signs")).Distinct(StringComparer.Ordinal).ToArray();
        var own = tables.Except(tables.Select(table => Bases.GetValueOrDefault(table, "")), StringComparer.Ordinal).ToArray();
        return own.Length == 0 || own.Contains("latin-others", StringComparer.Ordinal) || (token.Script == "Latn" && own.Length > 1) ? "" : own[0];
    }

    /// <summary>Whether a letter of the word that a table has is not in the other word.</summary>
    public static bool HasOwn(NameToken token, NameToken other) => token.Written.Any(letter => Tables.ContainsKey(letter) && !other.Written.Contains(letter, StringComparison.Ordinal));
}
