using Asyl.Language.Lemmas;
using Asyl.Language.Parsing;
using Asyl.Language.Tagging;
using Asyl.Language.Text;

namespace Asyl.Accuracy.Treebank;

/// <summary>Trees over the words of a treebank, which stand behind each other with a space between: the right tree, and the one that the shipped models find.</summary>
internal static class GoldWords
{
    private static readonly TreeParser Parser = TreeParser.Shipped();

    public static SentenceTree Gold(TreebankSentence sentence) => Tree(sentence, (word, _) =>
        (new(Enum.Parse<Upos>(word.Upos, ignoreCase: true), word.Xpos), word.Lemma, word.Head, word.Relation));

    /// <summary>A sentence that is longer than the parser takes is cut there.</summary>
    public static SentenceTree Parse(TreebankSentence sentence)
    {
        var lexemes = sentence.Words.Select(word => Lexeme.Of(word.Form)).ToArray();
        var parts = lexemes.Chunk(TreeParser.MostWords).Select(part => Parser.Parse(part)).ToList();
        return Tree(sentence, (word, i) =>
        {
            var part = parts[i / TreeParser.MostWords];
            var (first, at) = (i - (i % TreeParser.MostWords), i % TreeParser.MostWords);
            var tag = Parser.Tagger.Tags[part.Tags[at]];
            var head = part.Heads[at + 1] > part.Tags.Length ? -1 : first + part.Heads[at + 1] - 1;
            return (tag, Lemmatiser.Shipped.LemmaOf(word.Form, lexemes[i], tag), head, Parser.Labeller.Relations[part.Relations[at + 1]]);
        });
    }

    /// <summary>The words with a space between, as the trees' places count.</summary>
    public static string Text(TreebankSentence sentence) => string.Join(' ', sentence.Words.Select(word => word.Form));

    private static SentenceTree Tree(TreebankSentence sentence, Func<TreebankWord, int, (Tag Tag, string Lemma, int Head, string Relation)> read)
    {
        var words = new TreeWord[sentence.Words.Count];
        var at = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var (tag, lemma, head, relation) = read(sentence.Words[i], i);
            words[i] = new(at, at + sentence.Words[i].Form.Length, tag.Upos, tag.Xpos, lemma, head, relation);
            at = words[i].End + 1;
        }

        return new(new Span(0, Math.Max(0, at - 1)), words);
    }
}
