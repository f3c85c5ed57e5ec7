using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>Whom a text speaks of and where: mentions in order of their start.</summary>
public sealed record CoreferenceReading(
    IReadOnlyList<TextPerson> Persons, IReadOnlyList<PersonMention> Mentions, IReadOnlyList<Pairing> Pairings)
{
    /// <summary>
    /// The mention that ends where a stretch ends, or the widest inside it; null when none is. A quotation's speaker is looked up so.
    /// </summary>
    public PersonMention? In(Span span)
    {
        var (low, high) = (0, Mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[middle].Span.Start < span.Start ? (middle + 1, high) : (low, middle);
        }

        PersonMention? found = null;
        for (; low < Mentions.Count && Mentions[low].Span.Start < span.End; low++)
        {
            var mention = Mentions[low];
            if (span.Contains(mention.Span) && (found is null || IsBetter(mention.Span, found.Span, span)))
                found = mention;
        }

        return found;
    }

    private static bool IsBetter(Span mention, Span found, Span span) =>
        found.End < span.End && (mention.End == span.End || mention.Length > found.Length);
}
