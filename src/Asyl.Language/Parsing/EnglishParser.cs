using Asyl.Language.Lemmas;
using Asyl.Language.Tagging;
using Asyl.Language.Text;

namespace Asyl.Language.Parsing;

/// <summary>
/// From sentences to trees. Enters: an English text, its sentences in order, and what the caller knows of some stretches. Leaves: a tree for each sentence, in order.
/// Never: a word outside its sentence, or more time a word for a longer text.
/// </summary>
/// <remarks>
/// A sentence of more than 200 words is cut behind the last mark among its last fifty words, or else behind the two hundredth, and leaves a tree for each part.
/// The models (some MB, learned from UD English EWT and GUM) are read at the first call; calls from several threads do not meet.
/// </remarks>
public static class EnglishParser
{
    /// <param name="text">The whole text.</param>
    /// <param name="sentences">Sentences in order, as <see cref="SentenceSplitter"/> leaves them.</param>
    /// <param name="known">Stretches in order that do not overlap: names, dates.</param>
    public static IReadOnlyList<SentenceTree> Parse(string text, IReadOnlyList<Span> sentences, IReadOnlyList<KnownWords>? known = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        var reader = new SentenceReader(text, known ?? []);
        var words = sentences.Select(reader.Read).ToList();
        var twins = LowerCase.Of(text, words);
        var parser = TreeParser.Shipped();
        var trees = new List<SentenceTree>(sentences.Count);
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var part in LongSentence.Parts(text, sentences[i], words[i]))
                trees.Add(TreeOf(text, parser, part, twins));
        }

        return trees;
    }

    private static SentenceTree TreeOf(string text, TreeParser parser, SentenceWords sentence, LowerCase twins)
    {
        var words = sentence.Words.Select(word => word.Lexeme).ToArray();
        var parsed = parser.Parse(words, twins.Allowed(text, sentence.Words, parser.Tagger.Lexicon));
        var tree = new TreeWord[words.Length];
        for (var i = 0; i < tree.Length; i++)
        {
            var span = sentence.Words[i].Span;
            var tag = parser.Tagger.Tags[parsed.Tags[i]];
            var lemma = Lemmatiser.Shipped.LemmaOf(text.AsSpan(span.Start, span.Length), words[i], tag);
            var head = parsed.Heads[i + 1] > tree.Length ? -1 : parsed.Heads[i + 1] - 1;
            tree[i] = new(span.Start, span.End, tag.Upos, tag.Xpos, lemma, head, parser.Labeller.Relations[parsed.Relations[i + 1]]);
        }

        return new(sentence.Span, tree);
    }
}
