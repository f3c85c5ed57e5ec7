using Asyl.Casework.Reading.Who;

namespace Asyl.Casework.Reading.Triggers;

/// <summary>A trigger found in a sentence.</summary>
/// <param name="Used">The words that the pattern named, in order; gaps are not among them.</param>
/// <param name="Linked">The words tied to the first one, wherever they stand.</param>
/// <param name="Who">The people in the pattern's own slot, or null.</param>
/// <param name="Skipped">How many words the gaps took.</param>
internal sealed record TriggerMatch(Trigger Trigger, int[] Used, int[] Linked, PersonMention? Who, int Skipped)
{
    public int First => Used[0];

    public int Last => Used[^1];

    /// <summary>More words of the pattern found count most, then fewer words between them.</summary>
    public int Weight => ((Words.Count() - NamedTwice) * 10) - Skipped;

    // However long a name is, it is one word of the pattern.
    private int NamedTwice => Who is null ? 0 : Math.Max(0, Used.Count(at => Who.First <= at && at <= Who.Last) - 1);

    /// <summary>Every word of the pattern.</summary>
    public IEnumerable<int> Words => Used.Concat(Linked);
}
