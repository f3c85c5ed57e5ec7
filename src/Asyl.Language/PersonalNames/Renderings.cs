using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
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

    /// <summary>How much the pieces that a character has in Turkic names count beside all that it has.</summary>
    private const double TurkicShare = 0.15;

    private static readonly Dictionary<string, string[]> Turkic = Table.Rows("PersonalNames/turkic-characters.tsv").ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    private static readonly double[] Letters = [.. Enumerable.Range(0, Signs).SelectMany(before => Rows[$"_{(before == 0 ? "" : (char)('a' + before - 1))}"]).Select(Chance)];

    private static readonly ConcurrentDictionary<string, RenderedUnit?> Known = new(StringComparer.Ordinal);

    /// <summary>The pieces that a character, or a syllable in pinyin, is written with; null when nothing was learned of it.</summary>
    public static RenderedUnit? Of(string unit) => Known.GetOrAdd(unit, Read);

    /// <summary>A Latin word made ready. The q of Turkic names, which the names learned from hardly have, is read as their k.</summary>
    public static RenderedWord Word(string latin)
    {
        var kept = (latin.Length > MostLetters ? latin[..MostLetters] : latin).ToCharArray();
        for (var i = 0; i < kept.Length; i++)
            kept[i] = kept[i] == 'q' && (i + 1 == kept.Length || kept[i + 1] != 'u') ? 'k' : kept[i];
        return new(kept);
    }

    /// <summary>The chance of a letter behind another in names at large; 0 for none before.</summary>
    public static double Letter(int before, int letter) => Letters[(before * Signs) + letter];

    /// <summary>Nats a letter by which the Latin word is likelier as a rendering of the units than by chance, over all ways to divide it: above 0 for most that are one name.</summary>
    [SkipLocalsInit]
    public static double Evidence(RenderedWord word, ReadOnlySpan<RenderedUnit?> units)
    {
        // Every cell is written before it is read.
        Span<double> row = stackalloc double[word.Length + 1];
        Span<double> next = stackalloc double[word.Length + 1];
        row.Clear();
        row[0] = 1;
        for (var at = 0; at < units.Length; at++)
        {
            Step(word, units[at], row, next, at + 1 < units.Length ? 0 : word.Length);
            var last = row;
            row = next;
            next = last;
        }

        return row[word.Length] <= 0 || word.Length == 0 ? -1 / Stray : Math.Log(row[word.Length]) / word.Length;
    }

    /// <param name="first">The first place that is asked for.</param>
    private static void Step(RenderedWord word, RenderedUnit? unit, ReadOnlySpan<double> row, Span<double> next, int first)
    {
        var places = word.Places[..row.Length];
        var near = 0.0;
        for (var end = 0; end < row.Length; end++)
        {
            near += row[end] - (end > LongestPiece ? row[end - LongestPiece - 1] : 0);
            if (end < first)
                continue;
            var sum = near * Stray;
            if (unit is not null)
            {
                var place = places[end];
                sum += row[end] * unit.Nothing;
                foreach (ref readonly var piece in unit.EndingWith(place.Code & 31))
                {
                    if ((place.Code & piece.Mask) == piece.Code && row[end - piece.Length] is > 0 and var before)
                        sum += before * piece.Chance * (place.Rarity / places[end - piece.Length].Rarity);
                }
            }

            next[end] = sum;
        }
    }

    private static RenderedUnit? Read(string unit)
    {
        if (!Rows.TryGetValue(unit, out var row) && !(Pinyin.Of(unit[0]) is { } read && Rows.TryGetValue(read, out row)))
            return null;
        var turkic = Turkic.GetValueOrDefault(unit, []);
        var chances = row.Chunk(2).ToDictionary(cells => cells[0], cells => Chance(cells[1]) * (turkic.Length > 0 ? 1 - TurkicShare : 1), StringComparer.Ordinal);
        foreach (var piece in turkic)
            chances[piece] = chances.GetValueOrDefault(piece) + (TurkicShare / turkic.Length);
        return new([.. chances.Select(pair => (pair.Key, pair.Value))]);
    }

    private static double Chance(string hundredths) => Math.Exp(int.Parse(hundredths, CultureInfo.InvariantCulture) / -100.0);
}
