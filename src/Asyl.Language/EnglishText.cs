using Asyl.Language.Coreference;
using Asyl.Language.Dates;
using Asyl.Language.Names;
using Asyl.Language.Parsing;
using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language;

/// <summary>
/// A text with everything that the library finds in it, each layer made of the ones before it: sentences, dates, names, trees, quotations, people. Enters: an English
/// text, its layout (of a web page, or <see cref="Zoning.Partition"/>) and the day it was published, if that is known. Never: an exception for any text.
/// </summary>
/// <remarks>Places are UTF-16 code units into the text. Each part can be called by itself; this is the order in which they serve each other.</remarks>
public sealed record EnglishText(
    string Text,
    IReadOnlyList<Span> Sentences,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<NamedEntity> Names,
    IReadOnlyList<SentenceTree> Trees,
    IReadOnlyList<Quotation> Quotations,
    CoreferenceReading People)
{
    /// <param name="published">Dates such as "last April" are read against it; <see cref="Edtf.Unknown"/> leaves them to what the text tells.</param>
    public static EnglishText Read(string text, PageLayout layout, Edtf published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(layout);
        var sentences = SentenceSplitter.Split(text, layout.Zones);
        var dates = DateReader.Read(text, sentences, published);
        var names = EntityRecognizer.Recognize(text, sentences, [.. dates.Select(date => date.Span)]);
        var trees = EnglishParser.Parse(text, sentences, Known(dates, names));
        var quotations = QuotationReader.Read(text, sentences, names, trees);
        return new(text, sentences, dates, names, trees, quotations, CoreferenceReader.Read(text, sentences, names, trees, quotations));
    }

    // A date is one word to the parser, and the words of a name are proper nouns.
    private static IReadOnlyList<KnownWords> Known(IEnumerable<DateMention> dates, IEnumerable<NamedEntity> names) =>
    [
        .. dates.Select(date => new KnownWords(date.Span, Upos.Noun, AsOne: true))
            .Concat(names.Where(name => name.Type != EntityType.People).Select(name => new KnownWords(name.Span, Upos.Propn)))
            .OrderBy(known => known.Span.Start),
    ];
}
