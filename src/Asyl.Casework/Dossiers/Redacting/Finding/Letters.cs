using System.Globalization;

namespace Asyl.Casework.Dossiers.Redacting.Finding;

/// <summary>What characters are to a word: part of it, inside it, between two words of one name.</summary>
internal static class Letters
{
    private const int LongestGap = 3;

    private const string Apostrophes = "'’ʼʻ‘`´";

    private const string Joints = "-‐‑·•‧∙・･＝,";

    public static bool IsPart(char c) => char.IsAsciiLetter(c) || (c > '~' && (char.IsLetter(c) || char.IsSurrogate(c) || IsMark(c)));

    /// <summary>Whether it may stand in a word with letters on both sides.</summary>
    public static bool IsInner(char c) => Apostrophes.Contains(c, StringComparison.Ordinal) || c is '\u00ad' or '\u200c' or '\u200d' or '\u2060' or '\u200e' or '\u200f' or '\ufeff';

    /// <summary>Scripts that write no space between words.</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u2e80' and <= '\u2fdf') or (>= '\u3005' and <= '\u3007') or (>= '\u3040' and <= '\u30fa') or (>= '\u3400' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff')
        or (>= '\u0e00' and <= '\u0eff') or (>= '\u1000' and <= '\u109f') or (>= '\u1780' and <= '\u17ff');

    /// <summary>Whether what stands between two words may stand inside one name: a blank, a hyphen, a dot at half height, a comma with a blank.</summary>
    public static bool Join(ReadOnlySpan<char> between)
    {
        if (between.Length > LongestGap)
            return false;
        var joints = 0;
        foreach (var c in between)
        {
            if (Joints.Contains(c, StringComparison.Ordinal))
                joints++;
            else if (!char.IsWhiteSpace(c) && !IsInner(c) && c is not ('_' or '\u200b'))
                return false;
        }

        return joints <= 1;
    }

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
