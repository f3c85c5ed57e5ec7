using Asyl.Casework.Reading.Who;

namespace Asyl.Casework.Reading.Triggers;

/// <summary>A trigger found in a sentence.</summary>
/// <param name="Used">The words that the pattern named, in order; gaps are not among them.</param>
/// <param name="Linked">The words tied to the first one, wherever they stand.</param>
/// <param name="Who">The people in the pattern's own slot, or null.</param>
/// <param name="Weight">Of two patterns that read the same word the heavier wins: more words of sense count most, small words little, words between against it.</param>
internal sealed record TriggerMatch(Trigger Trigger, int[] Used, int[] Linked, PersonMention? Who, int Weight)
{
    public int First => Used[0];

    public int Last => Used[^1];

    /// <summary>The last word of the pattern in the sentence, tied ones too.</summary>
    public int End => Words.Max();

    /// <summary>Every word of the pattern.</summary>
    public IEnumerable<int> Words => Used.Concat(Linked);
}
