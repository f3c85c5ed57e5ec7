using System.Text;
using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>The reading of characters that transcribe names, without tones (pinyin.tsv).</summary>
internal static class Pinyin
{
    private static readonly Dictionary<char, string> Readings = Table.Rows("PersonalNames/pinyin.tsv")
        .SelectMany(row => row[1].Select(character => (character, reading: row[0]))).ToDictionary(pair => pair.character, pair => pair.reading);

    private const int LongestSyllable = 6;
    private const int FewestSyllables = 3;

    private static readonly HashSet<string> Known = [.. Readings.Values];

    private static readonly (string Written, string Sound)[] Sounds = [.. Table.Rows("PersonalNames/pinyin-sounds.tsv").Select(row => (row[0], row[1]))];

    /// <summary>Null when the character is not in the table.</summary>
    public static string? Of(char character) => Readings.GetValueOrDefault(character);

    /// <summary>A word in characters as it is read; characters without a reading stay.</summary>
    public static string Of(string word)
    {
        var read = new StringBuilder(word.Length * 4);
        foreach (var character in word)
            read = Of(character) is { } reading ? read.Append(reading) : read.Append(character);
        return read.ToString();
    }

    /// <summary>
    /// What the syllables stand for, of a Latin word that may be pinyin, as Chinese passports write other names: three syllables or more and nothing besides;
    /// empty for other words. The longest syllable first, as long as the rest can be divided.
    /// </summary>
    public static RenderedUnit?[] Syllables(string word)
    {
        var found = new Stack<string>();
        return word.Length >= 6 && Divide(word, 0, found, new bool[word.Length]) && found.Count >= FewestSyllables ? [.. found.Select(Renderings.Of)] : [];
    }

    private static bool Divide(string word, int at, Stack<string> found, bool[] failed)
    {
        if (at == word.Length)
            return true;
        for (var length = Math.Min(LongestSyllable, word.Length - at); length > 0 && !failed[at]; length--)
        {
            if (Known.Contains(word.Substring(at, length)) && Divide(word, at + length, found, failed))
            {
                found.Push(word.Substring(at, length));
                return true;
            }
        }

        failed[at] = true;
        return false;
    }

    /// <summary>A word in pinyin with the letters that English has for its sounds.</summary>
    public static string Spoken(string pinyin) => Sounds.Aggregate(pinyin, (word, rule) => word.Replace(rule.Written, rule.Sound, StringComparison.Ordinal));
}
