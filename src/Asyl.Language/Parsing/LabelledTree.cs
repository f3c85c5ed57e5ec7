using Asyl.Language.Model;

namespace Asyl.Language.Parsing;

/// <summary>A tree whose relations are being named. Words count from 1; 0 means none.</summary>
internal sealed class LabelledTree
{
    private readonly ulong[] below;

    public LabelledTree(WordAtoms atoms, ReadOnlySpan<short> heads)
    {
        Atoms = atoms;
        Heads = heads[..(atoms.Count + 1)].ToArray();
        Relations = new byte[atoms.Count + 1];
        FirstChild = new int[atoms.Count + 2];
        LastChild = new int[atoms.Count + 2];
        Before = new int[atoms.Count + 2];
        After = new int[atoms.Count + 2];
        below = new ulong[atoms.Count + 2];
        for (var word = 1; word <= atoms.Count; word++)
            AddChild(Heads[word], word);
    }

    public WordAtoms Atoms { get; }

    public short[] Heads { get; }

    public byte[] Relations { get; }

    public int[] FirstChild { get; }

    public int[] LastChild { get; }

    /// <summary>The sibling before a word.</summary>
    public int[] Before { get; }

    /// <summary>The sibling behind a word.</summary>
    public int[] After { get; }

    /// <summary>The set of relations that a word's children have so far.</summary>
    public uint Below(int word) => Hash.Of(9, (uint)below[word], (uint)(below[word] >> 32));

    public void Set(int word, int relation)
    {
        Relations[word] = (byte)relation;
        below[Heads[word]] |= 1UL << (relation & 63);
    }

    public IEnumerable<int> LowestFirst()
    {
        var order = new List<int>(Atoms.Count) { };
        for (var child = FirstChild[Atoms.Root]; child > 0; child = After[child])
            order.Add(child);
        for (var i = 0; i < order.Count; i++)
        {
            for (var child = LastChild[order[i]]; child > 0; child = Before[child])
                order.Add(child);
        }

        order.Reverse();
        return order;
    }

    private void AddChild(int head, int child)
    {
        if (FirstChild[head] == 0)
            FirstChild[head] = child;
        else
            (Before[child], After[LastChild[head]]) = (LastChild[head], child);
        LastChild[head] = child;
    }
}
