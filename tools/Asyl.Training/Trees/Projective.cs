namespace Asyl.Training.Trees;

/// <summary>Makes a tree projective by lifting the shortest crossing arc to its head's head until none crosses (Nivre and Nilsson 2005).</summary>
internal static class Projective
{
    public static short[] Lifted(short[] heads)
    {
        var lifted = heads.ToArray();
        while (ShortestCrossing(lifted) is > 0 and var word)
            lifted[word] = lifted[lifted[word]];
        return lifted;
    }

    private static int ShortestCrossing(short[] heads)
    {
        var shortest = 0;
        for (var word = 1; word < heads.Length; word++)
        {
            if (IsCrossing(heads, word) && (shortest == 0 || Math.Abs(heads[word] - word) < Math.Abs(heads[shortest] - shortest)))
                shortest = word;
        }

        return shortest;
    }

    // A word between both ends of the arc that is not below its head.
    private static bool IsCrossing(short[] heads, int word)
    {
        var (first, last) = word < heads[word] ? (word, (int)heads[word]) : (heads[word], word);
        if (heads[word] == heads.Length)
            return false;
        for (var between = first + 1; between < last; between++)
        {
            var above = (int)heads[between];
            while (above != heads[word] && above < heads.Length)
                above = heads[above];
            if (above != heads[word])
                return true;
        }

        return false;
    }
}
