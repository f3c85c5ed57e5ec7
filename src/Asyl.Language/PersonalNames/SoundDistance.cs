using System.Runtime.CompilerServices;
using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>How far two sounds are apart: edits, a swap of sounds that are written for one another costing a third, transposed letters counting once.</summary>
public static class SoundDistance
{
    private const int Signs = 32;

    /// <summary>Sounds are compared by so many letters at most.</summary>
    private const int MostLetters = 40;

    /// <summary>The cost of one Latin letter for another, by their last five bits.</summary>
    private static readonly float[] Costs = ReadCosts();

    /// <summary>1 for the same sound, less by the distance over the longer length. A name and the same name with an a behind it are two names.</summary>
    public static double Likeness(string a, string b)
    {
        if (a == b)
            return a.Length == 0 ? 0 : 1;
        if (IsWithA(a, b) || IsWithA(b, a))
            return 0.6;
        var longest = Math.Max(a.Length, b.Length);
        if (longest - Math.Min(a.Length, b.Length) > Math.Max(2, longest / 3))
            return 0;
        return Math.Max(0, 1 - (Between(a.AsSpan(0, Math.Min(a.Length, MostLetters)), b.AsSpan(0, Math.Min(b.Length, MostLetters))) / longest));
    }

    /// <summary>Whether the one sound is written for the other.</summary>
    internal static bool IsSwap(char a, char b) => (a | b) < 128 && Costs[((a & 31) * Signs) + (b & 31)] < 1;

    private static bool IsWithA(string shorter, string longer) =>
        longer.Length == shorter.Length + 1 && longer[^1] == 'a' && longer.StartsWith(shorter, StringComparison.Ordinal);

    [SkipLocalsInit]
    private static double Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        // Every cell is written before it is read.
        var width = b.Length + 1;
        Span<float> cost = stackalloc float[(a.Length + 1) * width];
        for (var j = 0; j <= b.Length; j++)
            cost[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (at, letter, left) = (i * width, a[i - 1], (float)i);
            cost[at] = i;
            var costs = Costs.AsSpan((letter & 31) * Signs, Signs);
            for (var j = 1; j <= b.Length; j++)
            {
                at++;
                var other = b[j - 1];
                var least = cost[at - width - 1] + (letter == other ? 0 : (letter | other) < 128 ? costs[other & 31] : 1);
                least = Less(Less(cost[at - width], left) + 1, least);
                if (i > 1 && j > 1 && letter == b[j - 2] && a[i - 2] == other)
                    least = Less(cost[at - (2 * width) - 2] + 1, least);
                cost[at] = left = least;
            }
        }

        return cost[(a.Length * width) + b.Length];
    }

    /// <summary>The lesser of two that are numbers, quicker than what also minds those that are none.</summary>
    private static float Less(float one, float other) => one < other ? one : other;

    private static float[] ReadCosts()
    {
        var costs = new float[Signs * Signs];
        Array.Fill(costs, 1);
        foreach (var row in Table.Rows("PersonalNames/swaps.tsv"))
            Set(row[0][0], row[1][0], 0.34f);
        return costs;

        void Set(char a, char b, float cost)
        {
            costs[((a & 31) * Signs) + (b & 31)] = cost;
            costs[((b & 31) * Signs) + (a & 31)] = cost;
        }
    }
}
