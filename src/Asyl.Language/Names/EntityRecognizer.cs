using Asyl.Language.Text;

namespace Asyl.Language.Names;

/// <summary>
/// Finds the names of people, places, organisations and peoples in an English text. Enters: the text, its sentences in order, and stretches in order that no name
/// may touch (dates). Leaves: names in order, none overlapping, titles and roles outside of them. Never: a name that crosses a sentence; a guess from a
/// heading whose words are all capitalised, in which only names stand that the rest of the text has.
/// </summary>
public static class EntityRecognizer
{
    public static IReadOnlyList<NamedEntity> Recognize(string text, IReadOnlyList<Span> sentences, IReadOnlyList<Span> barred)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(barred);
        return Recognize(new(text, sentences, barred, NameModel.Shipped.Lexicon), NameModel.Shipped);
    }

    internal static IReadOnlyList<NamedEntity> Recognize(NameText text, NameModel model)
    {
        var features = new NameFeatures(text, new(text), model.RowBits);
        var tagger = new NameTagger(text, new ModelScorer(model, features));
        var tags = new byte[text.Words.Length];
        foreach (var sentence in text.Sentences)
        {
            if (!text.IsTitled(sentence.First, sentence.End))
                tagger.Tag(sentence, tags);
        }

        return TaggedNames.Of(text, tags);
    }
}
