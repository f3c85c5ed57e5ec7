namespace Asyl.Language.Names;

/// <summary>
/// Names of people, places and peoples, and ordinary words, by hash. An open table: a slot holds sixteen bits of the hash and what is known.
/// A word that is not in it is taken for one that is about once in forty thousand.
/// </summary>
internal sealed class NameLexicon(ushort[] marks, ushort[] entries)
{
    public ushort[] Marks => marks;

    public ushort[] Entries => entries;

    private readonly int last = marks.Length - 1;

    public LexiconEntry Find(ulong hash) => new(entries[Slot(hash)]);

    /// <summary>Adds knowledge of a word; levels keep the higher, flags add up.</summary>
    public void Add(ulong hash, ushort bits)
    {
        var slot = Slot(hash);
        marks[slot] = MarkOf(hash);
        entries[slot] = (ushort)(Higher(entries[slot], bits, LexiconEntry.PersonMask) | Higher(entries[slot], bits, LexiconEntry.CommonMask)
            | ((entries[slot] | bits) & ~(LexiconEntry.PersonMask | LexiconEntry.CommonMask)));
    }

    // The slot of the word, or the empty one where it would be put.
    private int Slot(ulong hash)
    {
        var slot = (int)hash & last;
        var mark = MarkOf(hash);
        while (entries[slot] != 0 && marks[slot] != mark)
            slot = (slot + 1) & last;
        return slot;
    }

    private static int Higher(int one, int other, int mask) => Math.Max(one & mask, other & mask);

    private static ushort MarkOf(ulong hash) => (ushort)(hash >> 48);
}
