using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>
/// Who says what stands at a place. Enters: quotations as <see cref="QuotationReader"/> leaves them. Leaves: speakers, the outermost first,
/// each once.
/// </summary>
public static class Voices
{
    /// <param name="quotations">The quotations of a text, in their order.</param>
    /// <param name="place">An offset in the text (UTF-16 code units).</param>
    public static IReadOnlyList<Span> At(IReadOnlyList<Quotation> quotations, int place)
    {
        ArgumentNullException.ThrowIfNull(quotations);
        var speakers = new List<Span>();
        foreach (var quotation in quotations)
        {
            if (quotation.Span.Start > place)
                break;
            if (place < quotation.Span.End && quotation.Speaker is { } speaker && !speakers.Contains(speaker))
                speakers.Add(speaker);
        }

        return speakers;
    }
}
