namespace Asyl.Casework.Reading.Triggers;

/// <summary>Which words of a sentence fit which items of patterns: found once a sentence, so that thousands of patterns cost a look at a bit each. Holds only the items that some word fits.</summary>
internal sealed class ItemPlaces
{
    private readonly Sentence sentence;
    private readonly Dictionary<int, int> slots = [];
    private readonly List<ulong> bits = [];
    private readonly int blocks;

    public ItemPlaces(Sentence sentence)
    {
        this.sentence = sentence;
        blocks = (sentence.Words.Length / 64) + 1;
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            foreach (var item in TriggerTable.ItemsFitting(sentence.Words[at].Lower))
                bits[Slot(item) + (at / 64)] |= 1ul << (at % 64);
        }
    }

    /// <summary>Whether any trigger may be in the sentence: only then are its people and its grammar worth a look.</summary>
    public bool MayTell => sentence.Words.Any(word => TriggerTable.For(word.Lower).Any(trigger => !trigger.IsTrap && MayFit(trigger))) || TriggerTable.ForSlots().Any(MayFit);

    public bool Fits(PatternItem item, int word) => slots.TryGetValue(item.Id, out var slot) && (bits[slot + (word / 64)] & (1ul << (word % 64))) != 0;

    /// <summary>Whether every item that must be somewhere is somewhere.</summary>
    public bool MayFit(Trigger trigger) => MayFit(trigger.Items) && MayFit(trigger.Linked);

    private bool MayFit(PatternItem[] items)
    {
        foreach (var item in items)
        {
            if (item.IsNeeded && !slots.ContainsKey(item.Id))
                return false;
        }

        return true;
    }

    private int Slot(int item)
    {
        if (slots.TryGetValue(item, out var slot))
            return slot;
        slots.Add(item, slot = bits.Count);
        for (var block = 0; block < blocks; block++)
            bits.Add(0);
        return slot;
    }
}
