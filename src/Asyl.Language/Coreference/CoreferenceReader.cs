using Asyl.Language.Names;
using Asyl.Language.Parsing;
using Asyl.Language.Quotations;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>
/// Tells whom the words for people mean, inside one text. Enters: a text, its sentences in order, the names in it, trees as far as there are any,
/// and its quotations. Leaves: the persons of the text and their mentions in order. Never: a guess where nothing tells (a mention without persons);
/// two names as one person of which neither is a part of the other.
/// </summary>
public static class CoreferenceReader
{
    public static CoreferenceReading Read(
        string text,
        IReadOnlyList<Span> sentences,
        IReadOnlyList<NamedEntity> entities,
        IReadOnlyList<SentenceTree> trees,
        IReadOnlyList<Quotation> quotations)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(trees);
        ArgumentNullException.ThrowIfNull(quotations);
        var words = new TextWords(text, sentences, entities, trees);
        return new MentionWalk(words, new MentionFinder(words).Find(), quotations).Read();
    }
}
