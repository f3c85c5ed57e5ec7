namespace Asyl.Speed.Generating;

/// <summary>A stream of choices fixed by its seed (SplitMix64, Steele, Lea and Flood 2014): the same on every machine and every version of .NET.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A stream of its own for the thing with this number, whatever was drawn for others.</summary>
    public static Dice For(ulong seed, ulong number) => new(new Dice(seed ^ (number * 0xD1342543DE82EF95UL)).Next());

    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Percent(int chance) => Below(100) < chance;

    public T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    public List<T> Shuffled<T>(IEnumerable<T> things)
    {
        var order = things.ToList();
        for (var i = order.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
