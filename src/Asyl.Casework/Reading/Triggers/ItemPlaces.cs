namespace Asyl.Casework.Reading.Triggers;

/// <summary>Which words of a sentence fit which items of patterns: found once a sentence, so that thousands of patterns cost a look at a bit each.</summary>
internal sealed class ItemPlaces
{
    private readonly ulong[] bits;
    private readonly int blocks;

    private readonly Sentence sentence;

    public ItemPlaces(Sentence sentence)
    {
        this.sentence = sentence;
        blocks = (sentence.Words.Length / 64) + 1;
        bits = new ulong[blocks * TriggerTable.ItemCount];
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            foreach (var item in TriggerTable.ItemsFitting(sentence.Words[at].Lower))
                bits[(item * blocks) + (at / 64)] |= 1ul << (at % 64);
        }
    }

    /// <summary>Whether any trigger may be in the sentence: only then are its people and its grammar worth a look.</summary>
    public bool MayTell => sentence.Words.Any(word => TriggerTable.For(word.Lower).Any(trigger => !trigger.IsTrap && MayFit(trigger))) || TriggerTable.ForSlots().Any(MayFit);

    public bool Fits(PatternItem item, int word) => (bits[(item.Id * blocks) + (word / 64)] & (1ul << (word % 64))) != 0;

    /// <summary>Whether every item that must be somewhere is somewhere.</summary>
    public bool MayFit(Trigger trigger)
    {
        return MayFit(trigger.Items) && MayFit(trigger.Linked);
    }

    private bool MayFit(PatternItem[] items)
    {
        foreach (var item in items)
        {
            if (item.IsNeeded && !bits.AsSpan(item.Id * blocks, blocks).ContainsAnyExcept(0ul))
                return false;
        }

        return true;
    }
}
