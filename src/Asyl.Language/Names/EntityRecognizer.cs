using Asyl.Language.Text;

namespace Asyl.Language.Names;

/// <summary>
/// Finds the names of people, places, organisations and peoples in an English text. Enters: the text, its sentences in order, and stretches in order that no name
/// may touch (dates). Leaves: names in order, none overlapping, titles and roles outside of them. Never: a name that crosses a sentence; a guess from a
/// heading whose words are all capitalised, in which only names stand that the rest of the text has.
/// </summary>
public static class EntityRecognizer
{
    /// <param name="text">The whole text: what is said of a name in one place counts in all.</param>
    /// <param name="sentences">Stretches in order, none overlapping: those of <see cref="SentenceSplitter"/>. What lies outside of them is not read.</param>
    /// <param name="barred">Stretches in order, none overlapping, that belong to no name.</param>
    /// <exception cref="ArgumentOutOfRangeException">A sentence reaches beyond the text.</exception>
    public static IReadOnlyList<NamedEntity> Recognize(string text, IReadOnlyList<Span> sentences, IReadOnlyList<Span> barred)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(barred);
        return Recognize(new(text, sentences, barred, NameModel.Shipped.Lexicon), NameModel.Shipped);
    }

    internal static IReadOnlyList<NamedEntity> Recognize(NameText text, NameModel model)
    {
        var headings = text.Sentences.Where(sentence => text.IsTitled(sentence.First, sentence.End)).ToList();
        var names = TaggedNames.Of(text, Tag(text, model, [.. text.Sentences.Except(headings)]));
        if (headings.Count > 0)
        {
            var repeated = new HeadingNames(text, names);
            names = [.. names.Concat(headings.SelectMany(repeated.In)).OrderBy(name => name.First)];
        }

        return [.. names.Where(name => name.Type != NameTag.Other)
            .Select(name => new NamedEntity(text.Words[name.First].Start, text.Words[name.Last].End, (EntityType)name.Type))];
    }

    private static byte[] Tag(NameText text, NameModel model, List<(int First, int End)> sentences)
    {
        var scorer = new ConsistentScorer(new ModelScorer(model, new(text, new(text), model.RowBits)), text);
        var tagger = new NameTagger(text, scorer);
        var tags = new byte[text.Words.Length];
        foreach (var sentence in sentences)
            tagger.Tag(sentence, tags);
        scorer.Learn([.. tags]);
        foreach (var sentence in sentences)
            tagger.Tag(sentence, tags);
        return tags;
    }
}
