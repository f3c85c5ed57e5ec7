using System.Globalization;
using System.Text;
using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>Names in plain lower-case Latin letters, whatever letters they were written in (Letters/*.tsv). Letters without a row stay.</summary>
public static class NameLetters
{
    private const char FirstSyllable = '가';
    private const char LastSyllable = '힣';

    /// <summary>The tables; of a letter that several have, the first counts.</summary>
    internal static readonly string[] Tables = [.. typeof(NameLetters).Assembly.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/')).Where(name => name.StartsWith("PersonalNames/Letters/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static readonly Dictionary<char, string> Plain = Tables.SelectMany(Table.Rows).GroupBy(row => row[0][0], row => row[1]).ToDictionary(rows => rows.Key, rows => rows.First());

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 8);
        foreach (var letter in Compositions.Compose(text.ToLowerInvariant()))
            Fold(letter, folded);
        return folded.ToString();
    }

    /// <summary>The letters and digits alone, folded: two texts that differ in spacing, case and marks are one.</summary>
    public static string Bare(string text) => string.Concat(Fold(text).Where(char.IsLetterOrDigit));

    private static void Fold(char letter, StringBuilder folded)
    {
        if (letter is >= 'a' and <= 'z')
            folded.Append(letter);
        else if (Plain.TryGetValue(letter, out var plain))
            folded.Append(plain);
        else if (letter is >= FirstSyllable and <= LastSyllable)
            FoldSyllable(letter - FirstSyllable, folded);
        else if (Compositions.WithoutMark(letter) is { } bare)
            Fold(bare, folded);
        else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
            folded.Append(letter);
    }

    // The arithmetic of Korean syllables: 19 first sounds, 21 vowels, 27 last sounds or none (The Unicode Standard, 3.12).
    private static void FoldSyllable(int number, StringBuilder folded)
    {
        Fold((char)('ᄀ' + (number / 588)), folded);
        Fold((char)('ᅡ' + (number % 588 / 28)), folded);
        if (number % 28 > 0)
            Fold((char)('ᆧ' + (number % 28)), folded);
    }
}
