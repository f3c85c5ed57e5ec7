using System.Globalization;
using System.Text;
using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>Names in plain lower-case Latin letters, whatever letters they were written in. Letters without a row in <c>name-letters.tsv</c> stay.</summary>
public static class NameLetters
{
    private static readonly Dictionary<char, string> Plain = Table.Rows("PersonalNames/letters.tsv").ToDictionary(row => row[0][0], row => row[1]);

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + 8);
        foreach (var letter in text.ToLowerInvariant())
        {
            if (Plain.TryGetValue(letter, out var plain))
                folded.Append(plain);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                folded.Append(letter);
        }

        return folded.ToString();
    }

    /// <summary>The letters and digits alone, folded: two texts that differ in spacing, case and marks are one.</summary>
    public static string Bare(string text) => string.Concat(Fold(text).Where(char.IsLetterOrDigit));
}
