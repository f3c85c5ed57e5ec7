using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>How far two sounds are apart: edits, a swap of sounds that are written for one another costing a third, transposed letters counting once.</summary>
public static class SoundDistance
{
    private const double Swap = 0.34;

    /// <summary>Names are short: what two of them need has room on the stack.</summary>
    private const int Small = 512;

    private static readonly HashSet<(char, char)> Swaps = [.. Table.Rows("PersonalNames/swaps.tsv")
        .SelectMany(row => new[] { (row[0][0], row[1][0]), (row[1][0], row[0][0]) })];

    /// <summary>1 for the same sound, less by the distance over the longer length. A name and the same name with an a behind it are two names.</summary>
    public static double Likeness(string a, string b)
    {
        if (a == b)
            return a.Length == 0 ? 0 : 1;
        if (a + "a" == b || b + "a" == a)
            return 0.6;
        var longest = Math.Max(a.Length, b.Length);
        return longest - Math.Min(a.Length, b.Length) > Math.Max(2, longest / 3) ? 0 : Math.Max(0, 1 - (Between(a, b) / longest));
    }

    private static double Between(string a, string b)
    {
        var width = b.Length + 1;
        var size = (a.Length + 1) * width;
        var cost = size <= Small ? stackalloc double[size] : new double[size];
        for (var i = 0; i <= a.Length; i++)
            cost[i * width] = i;
        for (var j = 0; j <= b.Length; j++)
            cost[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
                cost[(i * width) + j] = Step(cost, a, b, i, j);
        }

        return cost[size - 1];
    }

    private static double Step(ReadOnlySpan<double> cost, string a, string b, int i, int j)
    {
        var (width, at) = (b.Length + 1, (i * (b.Length + 1)) + j);
        var least = Math.Min(Math.Min(cost[at - width], cost[at - 1]) + 1, cost[at - width - 1] + Change(a[i - 1], b[j - 1]));
        var transposed = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return transposed ? Math.Min(least, cost[at - (2 * width) - 2] + 1) : least;
    }

    private static double Change(char a, char b) => a == b ? 0 : Swaps.Contains((a, b)) ? Swap : 1;
}
