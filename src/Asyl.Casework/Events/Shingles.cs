using Asyl.Casework.People;

namespace Asyl.Casework.Events;

/// <summary>Runs of five words, folded, as numbers: each once and in order, so that what two texts share is counted in one pass over both.</summary>
internal sealed class Shingles
{
    private const int Words = 5;

    /// <summary>So much shorter than the other: each of its runs is looked up.</summary>
    private const int Few = 8;

    private const int Sample = 4;

    private const ulong Prime = 1099511628211UL;

    private Shingles(IEnumerable<ulong> runs) => Sorted = [.. runs.Distinct().Order()];

    public ulong[] Sorted { get; }

    /// <summary>Those that are looked up: enough to meet every copy of a few sentences, and a pile of ten thousand fits in memory.</summary>
    public IEnumerable<ulong> Sampled => Sorted.Where(run => run % Sample == 0);

    public int Count => Sorted.Length;

    public static Shingles Of(string line)
    {
        var words = Hashes(NameLetters.Fold(line)).ToArray();
        return new(Enumerable.Range(0, Math.Max(0, words.Length - Words + 1)).Select(i => Run(words.AsSpan(i, Words))));
    }

    public static Shingles Of(IEnumerable<Shingles> parts) => new(parts.SelectMany(part => part.Sorted));

    public int SharedWith(Shingles other)
    {
        var (mine, theirs, shared) = Count <= other.Count ? (Sorted, other.Sorted, 0) : (other.Sorted, Sorted, 0);
        if (mine.Length * Few < theirs.Length)
            return mine.Count(run => Array.BinarySearch(theirs, run) >= 0);
        for (int i = 0, j = 0; i < mine.Length && j < theirs.Length;)
        {
            var (one, next) = (mine[i], theirs[j]);
            shared += one == next ? 1 : 0;
            i += one <= next ? 1 : 0;
            j += next <= one ? 1 : 0;
        }

        return shared;
    }

    private static ulong Run(ReadOnlySpan<ulong> words)
    {
        var run = 17UL;
        foreach (var word in words)
            run = (run * Prime) ^ word;
        return run;
    }

    /// <summary>FNV-1a of the letters and digits of each word: the same in every process, as the built-in hash of a string is not.</summary>
    private static IEnumerable<ulong> Hashes(string folded)
    {
        const ulong none = 14695981039346656037UL;
        var (hash, isEmpty) = (none, true);
        foreach (var letter in folded)
        {
            if (char.IsWhiteSpace(letter) && !isEmpty)
                yield return hash;
            if (char.IsWhiteSpace(letter))
                (hash, isEmpty) = (none, true);
            else if (char.IsLetterOrDigit(letter))
                (hash, isEmpty) = ((hash ^ letter) * Prime, false);
        }

        if (!isEmpty)
            yield return hash;
    }
}
