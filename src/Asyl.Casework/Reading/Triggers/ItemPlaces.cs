namespace Asyl.Casework.Reading.Triggers;

/// <summary>Which words of a sentence fit which items of patterns: found once a sentence, so that thousands of patterns cost a look at a bit each.</summary>
internal sealed class ItemPlaces
{
    private readonly ulong[] bits;
    private readonly int blocks;

    public ItemPlaces(Sentence sentence)
    {
        blocks = (sentence.Words.Length / 64) + 1;
        bits = new ulong[blocks * TriggerTable.ItemCount];
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            foreach (var item in TriggerTable.ItemsFitting(sentence.Words[at].Lower))
                bits[(item * blocks) + (at / 64)] |= 1ul << (at % 64);
        }
    }

    public bool Fits(PatternItem item, int word) => (bits[(item.Id * blocks) + (word / 64)] & (1ul << (word % 64))) != 0;

    /// <summary>Whether every item that must be somewhere is somewhere.</summary>
    public bool MayFit(Trigger trigger)
    {
        foreach (var item in trigger.Items)
        {
            if (item.IsNeeded && !bits.AsSpan(item.Id * blocks, blocks).ContainsAnyExcept(0ul))
                return false;
        }

        return true;
    }
}
