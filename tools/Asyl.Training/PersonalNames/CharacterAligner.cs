namespace Asyl.Training.PersonalNames;

/// <summary>
/// Learns what Latin letters a character stands for, by expectation and maximisation over all ways to divide a Latin word among the characters
/// (a joint multigram with one character a side; Deligne and Bimbot 1995). Enters: pairs of words. Leaves: the chance of each piece of Latin for each character.
/// </summary>
internal sealed class CharacterAligner(Func<char, string?> syllable)
{
    public const int Longest = 5;

    /// <summary>The share of a character's pieces that are drawn from the letters at large.</summary>
    private const double Stray = 0.01;

    private const double Strength = 3;

    private readonly Dictionary<char, Dictionary<string, double>> chances = [];
    private readonly Dictionary<string, Dictionary<string, double>> bySyllable = new(StringComparer.Ordinal);
    private readonly Dictionary<char, double> met = [];
    private LetterChances letters = null!;

    public IReadOnlyDictionary<char, Dictionary<string, double>> Characters => chances;

    public IReadOnlyDictionary<string, Dictionary<string, double>> Syllables => bySyllable;

    /// <summary>How often a character was met.</summary>
    public double Met(char character) => met.GetValueOrDefault(character);

    public void Learn(IReadOnlyList<TransliteratedName> names, int rounds)
    {
        letters = LetterChances.Of(names.Select(name => name.Latin));
        for (var round = 0; round < rounds; round++)
        {
            var counts = new Dictionary<char, Dictionary<string, double>>();
            foreach (var name in names)
                Count(name, counts, round > 2);
            Maximise(counts);
        }
    }

    /// <summary>The logarithm of how much likelier the Latin word is behind these characters than at large.</summary>
    public double Evidence(TransliteratedName name)
    {
        var total = Forward(name)[name.Other.Length, name.Latin.Length];
        return Math.Log(total) - letters.Log(name.Latin, 0, name.Latin.Length);
    }

    private double Chance(char character, string latin, int start, int length)
    {
        var stray = Stray * Math.Exp(letters.Log(latin, start, length)) / (Longest + 1);
        var piece = latin.Substring(start, length);
        if (chances.Count == 0)
            return Math.Exp(-Math.Abs(length - 2.2)) * 0.3 * Math.Exp(letters.Log(latin, start, length));
        var known = chances.TryGetValue(character, out var pieces) ? pieces : syllable(character) is { } read && bySyllable.TryGetValue(read, out var shared) ? shared : null;
        return stray + (known is null ? 0 : known.GetValueOrDefault(piece));
    }

    private double[,] Forward(TransliteratedName name)
    {
        var (chars, letterCount) = (name.Other.Length, name.Latin.Length);
        var forward = new double[chars + 1, letterCount + 1];
        forward[0, 0] = 1;
        for (var i = 1; i <= chars; i++)
        {
            for (var j = 0; j <= letterCount; j++)
            {
                for (var length = 0; length <= Math.Min(Longest, j); length++)
                {
                    if (forward[i - 1, j - length] > 0)
                        forward[i, j] += forward[i - 1, j - length] * Chance(name.Other[i - 1], name.Latin, j - length, length);
                }
            }
        }

        return forward;
    }

    private void Count(TransliteratedName name, Dictionary<char, Dictionary<string, double>> counts, bool skipStrays)
    {
        var (chars, letterCount) = (name.Other.Length, name.Latin.Length);
        if (letterCount > chars * Longest)
            return;
        var forward = Forward(name);
        var total = forward[chars, letterCount];
        // A pair that is no pair (another name of the person) would teach wrongly.
        if (total <= 0 || (skipStrays && Math.Log(total) - letters.Log(name.Latin, 0, letterCount) < 0))
            return;
        var backward = new double[chars + 1, letterCount + 1];
        backward[chars, letterCount] = 1;
        for (var i = chars; i >= 1; i--)
        {
            for (var j = letterCount; j >= 0; j--)
            {
                for (var length = 0; length <= Math.Min(Longest, j); length++)
                {
                    var before = j - length;
                    if (backward[i, j] == 0 || forward[i - 1, before] == 0)
                        continue;
                    var chance = Chance(name.Other[i - 1], name.Latin, before, length);
                    backward[i - 1, before] += backward[i, j] * chance;
                    var share = forward[i - 1, before] * chance * backward[i, j] / total;
                    if (share > 1e-4)
                        Add(counts, name.Other[i - 1], name.Latin.Substring(before, length), share);
                }
            }
        }
    }

    private static void Add(Dictionary<char, Dictionary<string, double>> counts, char character, string piece, double share)
    {
        if (!counts.TryGetValue(character, out var pieces))
            counts[character] = pieces = new(StringComparer.Ordinal);
        pieces[piece] = pieces.GetValueOrDefault(piece) + share;
    }

    private void Maximise(Dictionary<char, Dictionary<string, double>> counts)
    {
        bySyllable.Clear();
        foreach (var group in counts.Where(pair => syllable(pair.Key) is not null).GroupBy(pair => syllable(pair.Key)!, StringComparer.Ordinal))
        {
            var pieces = group.SelectMany(pair => pair.Value).GroupBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(pair => pair.Value), StringComparer.Ordinal);
            var total = pieces.Values.Sum();
            bySyllable[group.Key] = pieces.ToDictionary(pair => pair.Key, pair => (1 - Stray) * pair.Value / total, StringComparer.Ordinal);
        }

        chances.Clear();
        foreach (var (character, pieces) in counts)
        {
            met[character] = pieces.Values.Sum();
            chances[character] = Smoothed(pieces, syllable(character) is { } read ? bySyllable[read] : null);
        }
    }

    private static Dictionary<string, double> Smoothed(Dictionary<string, double> pieces, Dictionary<string, double>? shared)
    {
        var total = pieces.Values.Sum() + Strength;
        var smoothed = pieces.ToDictionary(pair => pair.Key, pair => (1 - Stray) * pair.Value / total, StringComparer.Ordinal);
        foreach (var (piece, chance) in shared ?? [])
            smoothed[piece] = smoothed.GetValueOrDefault(piece) + (chance * Strength / total);
        return smoothed;
    }
}
