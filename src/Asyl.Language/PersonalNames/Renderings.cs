using System.Collections.Concurrent;
using System.Globalization;
using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>
/// How letters and characters of other scripts are written in Latin ones, learned from pairs of names (Learned/renderings.tsv). Enters: a Latin word and a
/// word of another script. Leaves: how much likelier the one is behind the other than by chance. Never: work beyond so many letters.
/// </summary>
internal static class Renderings
{
    public const int LongestPiece = 5;

    /// <summary>Words are compared by so many letters and characters at most.</summary>
    public const int MostLetters = 32;

    private const int Signs = 27;

    /// <summary>The chance that a piece of Latin, of any length up to the longest, is nothing that its character is known for.</summary>
    private const double Stray = 0.01 / (LongestPiece + 1);

    private static readonly Dictionary<string, string[]> Rows = Table.Rows("PersonalNames/Learned/renderings.tsv").ToDictionary(row => row[0], row => row[1..], StringComparer.Ordinal);

    private static readonly Dictionary<string, int> PieceIds = Rows.Where(row => row.Key[0] != '_').SelectMany(row => row.Value.Where((_, at) => at % 2 == 0))
        .Distinct(StringComparer.Ordinal).Select((piece, id) => (piece, id)).ToDictionary(pair => pair.piece, pair => pair.id, StringComparer.Ordinal);

    private static readonly double[] Letters = [.. Enumerable.Range(0, Signs).SelectMany(before => Rows[$"_{Sign(before)}"]).Select(Chance)];

    private static readonly ConcurrentDictionary<string, float[]?> Known = new(StringComparer.Ordinal);

    /// <summary>The chances of a character's pieces, by their number; null when nothing was learned of it.</summary>
    public static float[]? Of(char character) => Of(character.ToString());

    /// <summary>The same of a character or of a syllable in pinyin.</summary>
    public static float[]? Of(string unit) => Known.GetOrAdd(unit, Chances);

    /// <summary>A Latin word made ready. The q of Turkic names, which the names learned from hardly have, is read as their k.</summary>
    public static RenderedWord Word(string latin) => new((latin.Length > MostLetters ? latin[..MostLetters] : latin).Replace("qu", "=", StringComparison.Ordinal).Replace('q', 'k').Replace("=", "qu", StringComparison.Ordinal));

    /// <summary>The number of a piece, or -1: no character is ever written so.</summary>
    public static int Piece(ReadOnlySpan<char> piece) => PieceIds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(piece, out var id) ? id : -1;

    /// <summary>The chance of a letter behind another in names at large; 0 for none before.</summary>
    public static double Letter(int before, int letter) => Letters[(before * Signs) + letter];

    /// <summary>Nats a letter by which the Latin word is likelier as a rendering of the characters than by chance, over all ways to divide it: above 0 for most that are one name.</summary>
    public static double Evidence(RenderedWord word, ReadOnlySpan<float[]?> characters)
    {
        Span<double> row = stackalloc double[MostLetters + 1];
        Span<double> next = stackalloc double[MostLetters + 1];
        row.Clear();
        row[0] = 1;
        foreach (var chances in characters[..Math.Min(characters.Length, MostLetters)])
        {
            for (var end = 0; end <= word.Length; end++)
                next[end] = chances is null ? Strayed(row, end) : Into(word, chances, row, end);
            var last = row;
            row = next;
            next = last;
        }

        return row[word.Length] <= 0 ? -1 / Stray : Math.Log(row[word.Length]) / word.Length;
    }

    private static double Into(RenderedWord word, float[] chances, ReadOnlySpan<double> row, int end)
    {
        var sum = 0.0;
        var longest = Math.Min(LongestPiece, end);
        var at = end * (LongestPiece + 1);
        for (var length = 0; length <= longest; length++)
        {
            var piece = word.Pieces[at + length];
            sum += row[end - length] * (piece < 0 ? Stray : Stray + (chances[piece] * word.Rarities[at + length]));
        }

        return sum;
    }

    private static double Strayed(ReadOnlySpan<double> row, int end)
    {
        var sum = 0.0;
        for (var length = 0; length <= Math.Min(LongestPiece, end); length++)
            sum += row[end - length];
        return sum * Stray;
    }

    private static float[]? Chances(string unit)
    {
        if (!Rows.TryGetValue(unit, out var row) && !(Pinyin.Of(unit[0]) is { } read && Rows.TryGetValue(read, out row)))
            return null;
        var chances = new float[PieceIds.Count];
        for (var at = 0; at < row.Length; at += 2)
            chances[PieceIds[row[at]]] = (float)Chance(row[at + 1]);
        return chances;
    }

    private static string Sign(int number) => number == 0 ? "" : ((char)('a' + number - 1)).ToString();

    private static double Chance(string hundredths) => Math.Exp(int.Parse(hundredths, CultureInfo.InvariantCulture) / -100.0);
}
