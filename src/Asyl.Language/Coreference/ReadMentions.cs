namespace Asyl.Language.Coreference;

/// <summary>The mentions of a text in the order of their last words, and whom those already read mean.</summary>
internal sealed class ReadMentions(IReadOnlyList<RawMention> mentions)
{
    private readonly Resolution[] meanings = new Resolution[mentions.Count];
    private readonly Dictionary<int, int> endingAt = [];

    public int Count => mentions.Count;

    public RawMention this[int i] => mentions[i];

    public Resolution Meaning(int i) => meanings[i];

    public void Read(int i, Resolution meaning)
    {
        meanings[i] = meaning;
        endingAt[mentions[i].Last] = i;
        endingAt[mentions[i].Head] = i;
    }

    /// <summary>Says later whom a mention means that nothing told when it was read.</summary>
    public void Settle(int i, Resolution meaning) => meanings[i] = meaning;

    /// <summary>The mention already read that has a word for its last or its head; null for none.</summary>
    public int? Ending(int word) => endingAt.TryGetValue(word, out var i) ? i : null;

    /// <summary>Whom that mention means.</summary>
    public Resolution MeaningAt(int word) => Ending(word) is { } i ? meanings[i] : Resolution.Unknown;
}
