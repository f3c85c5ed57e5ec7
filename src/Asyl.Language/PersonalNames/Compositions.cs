using System.Text;
using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>
/// Joins letters with the marks behind them, so that a name is the same in every normal form. The program asks no tables of the system, whose normalisation
/// is therefore off (docs/decisions/0003); compositions.tsv has what names need.
/// </summary>
internal static class Compositions
{
    private static readonly (char Mark, char Letter, char Joined)[] Rows = [.. Table.Rows("PersonalNames/compositions.tsv")
        .SelectMany(row => row[1].Chunk(2).Select(pair => (row[0][0], pair[1], pair[0])))];

    private static readonly Dictionary<(char, char), char> Joined = Rows.ToDictionary(row => (row.Letter, row.Mark), row => row.Joined);

    private static readonly Dictionary<char, char> Bare = Rows.ToDictionary(row => row.Joined, row => row.Letter);

    public static string Compose(string text)
    {
        if (!text.Any(IsMark))
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (composed.Length > 0 && IsMark(letter) && Joined.TryGetValue((composed[^1], letter), out var joined))
                composed[^1] = joined;
            else
                composed.Append(letter);
        }

        return composed.ToString();
    }

    /// <summary>The letter without its last mark; null when it has none.</summary>
    public static char? WithoutMark(char letter) => Bare.TryGetValue(letter, out var bare) ? bare : null;

    private static bool IsMark(char letter) => letter is (>= '\u0300' and <= '\u036f') or (>= '\u0590' and <= '\u0670') or (>= '\u0900' and <= '\u0fff') or (>= '\u3099' and <= '\u309a');
}
