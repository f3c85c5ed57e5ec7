namespace Asyl.Language.Names;

/// <summary>
/// Names of people, places and peoples, and ordinary words, by hash. An open table: a slot holds sixteen bits of the hash and what is known.
/// A word that is not in it is taken for one that is about once in forty thousand.
/// </summary>
internal sealed class NameLexicon(ushort[] marks, ushort[] entries)
{
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

    /// <summary>The slots that are taken: how many empty ones lie before each (255 for "255 and more to come"), its mark and its entry.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(entries.Length);
        writer.Write(entries.Count(entry => entry != 0));
        var before = -1;
        for (var slot = 0; slot < entries.Length; slot++)
        {
            if (entries[slot] == 0)
                continue;
            var gap = slot - before - 1;
            for (; gap >= byte.MaxValue; gap -= byte.MaxValue)
                writer.Write(byte.MaxValue);
            writer.Write((byte)gap);
            writer.Write(marks[slot]);
            writer.Write(entries[slot]);
            before = slot;
        }
    }

    public static NameLexicon Read(BinaryReader reader)
    {
        var size = reader.ReadInt32();
        var (marks, entries) = (new ushort[size], new ushort[size]);
        var slot = -1;
        for (var taken = reader.ReadInt32(); taken > 0; taken--)
        {
            byte gap;
            while ((gap = reader.ReadByte()) == byte.MaxValue)
                slot += byte.MaxValue;
            slot += gap + 1;
            (marks[slot], entries[slot]) = (reader.ReadUInt16(), reader.ReadUInt16());
        }

        return new(marks, entries);
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
