using Asyl.Language.Quotations;

namespace Asyl.Language.Coreference;

/// <summary>Which direct quotation a word stands in, and who speaks it as far as the names tell already.</summary>
internal sealed class QuotedSpeakers
{
    private readonly int[] quotationOf;
    private readonly IReadOnlyList<Quotation> quotations;
    private readonly Individual?[] speakers;

    public QuotedSpeakers(TextWords words, IReadOnlyList<Quotation> quotations, IReadOnlyDictionary<int, Individual> namedAt)
    {
        this.quotations = quotations;
        quotationOf = new int[words.Count];
        Array.Fill(quotationOf, -1);
        speakers = new Individual?[quotations.Count];
        for (var i = 0; i < quotations.Count; i++)
        {
            if (quotations[i] is { Kind: QuotationKind.Direct } quotation)
                Mark(words, i, quotation, namedAt);
        }
    }

    /// <summary>The innermost direct quotation around a word; -1 for none.</summary>
    public int At(int word) => quotationOf[word];

    public Individual? SpeakerAt(int word) => quotationOf[word] < 0 ? null : speakers[quotationOf[word]];

    public Text.Span? SpeakerSpanAt(int word) => quotationOf[word] < 0 ? null : quotations[quotationOf[word]].Speaker;

    // Quotations nest a few deep at most; the inner one comes later and overwrites.
    private void Mark(TextWords words, int number, Quotation quotation, IReadOnlyDictionary<int, Individual> namedAt)
    {
        for (var at = words.IndexAt(quotation.Span.Start); at < words.Count && words[at].Start < quotation.Span.End; at++)
            quotationOf[at] = number;
        if (quotation.Speaker is { } speaker)
            speakers[number] = namedAt.GetValueOrDefault(words.IndexAt(speaker.End - 1));
    }
}
