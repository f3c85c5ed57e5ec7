namespace Asyl.Training;

/// <summary>Orders that look random and are the same in every run: Fisher-Yates over a linear congruential sequence (Knuth's MMIX).</summary>
internal static class Shuffled
{
    public static int[] Order(int count, int seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        var state = ((ulong)seed * 2) + 1;
        for (var i = count - 1; i > 0; i--)
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            var other = (int)((state >> 33) % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }
}
