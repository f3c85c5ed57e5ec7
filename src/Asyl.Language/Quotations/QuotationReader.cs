using Asyl.Language.Names;
using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>
/// Tells who says what. Enters: a text, its sentences in order, the names in it, and trees as far as there are any (with none it reads by words
/// alone). Leaves: quotations by their start, the longer first, of the same words the outer voice first; so those around a place, in this order,
/// are its voices. Never: a speaker that no words of the text name; one from further away than the paragraph before, except inside one quotation.
/// </summary>
public static class QuotationReader
{
    public static IReadOnlyList<Quotation> Read(
        string text, IReadOnlyList<Span> sentences, IReadOnlyList<NamedEntity> entities, IReadOnlyList<SentenceTree> trees)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(trees);
        return Read(new TextWords(text, sentences, entities, trees));
    }

    internal static IReadOnlyList<Quotation> Read(TextWords words)
    {
        var framing = new Framing(words, QuoteMarks.Find(words.Text));
        var cues = new CueFinder(words, framing).Find();
        return [.. TurnReader.Read(words)
            .Concat(new IndirectReader(words, framing, cues).Read())
            .Concat(new DirectReader(words, framing, cues).Read())
            .OrderBy(quotation => quotation.Span.Start).ThenByDescending(quotation => quotation.Span.End)];
    }
}
