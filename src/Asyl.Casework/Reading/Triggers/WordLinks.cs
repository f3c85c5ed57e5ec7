using Asyl.Language.Parsing;

namespace Asyl.Casework.Reading.Triggers;

/// <summary>
/// Which words of a sentence the grammar ties together: a verb or noun and what it acts on, whoever does it, where and with what. Enters: a sentence and its trees.
/// Never: a word of another clause, but for what joined verbs share ("was found and seized"). Where there is no tree (headings), words near each other are tied.
/// </summary>
internal sealed class WordLinks
{
    private const int Near = 6;

    private readonly Sentence sentence;
    private readonly (SentenceTree? Tree, int Word)[] places;

    public WordLinks(Sentence sentence, IReadOnlyList<SentenceTree> trees)
    {
        this.sentence = sentence;
        places = new (SentenceTree? Tree, int Word)[sentence.Words.Length];
        var at = 0;
        foreach (var tree in trees)
        {
            for (var word = 0; word < tree.Words.Count; word++)
            {
                while (at < places.Length && sentence.Words[at].Span.End <= tree.Words[word].Start)
                    at++;
                for (; at < places.Length && sentence.Words[at].Span.Start < tree.Words[word].End; at++)
                    places[at] = (tree, word);
            }
        }
    }

    public bool Ties(int head, int word)
    {
        var (tree, from) = places[head];
        var (other, to) = places[word];
        if (tree is null || other is null)
            return IsNear(head, word);
        return ReferenceEquals(tree, other) && IsArgument(tree.Words, from, to);
    }

    private bool IsNear(int a, int b)
    {
        var (first, last) = (Math.Min(a, b), Math.Max(a, b));
        return last - first <= Near && !sentence.Words[first..last].Any(Clauses.Ends);
    }

    private static bool IsArgument(IReadOnlyList<TreeWord> words, int head, int word)
    {
        word = Top(words, word, head);
        if (words[word].Head == head)
            return words[word].Relation is not ("conj" or "parataxis" or "advcl" or "appos" or "cc" or "mark" or "vocative");
        if (words[head].Head == word)
            return words[head].Relation is "acl" or "acl:relcl" or "amod" or "compound" or "nmod" or "nsubj" or "nsubj:pass" or "obj";
        var shares = words[head].Relation is "conj" or "xcomp" or "advcl" or "ccomp" or "acl";
        return shares && words[head].Head >= 0 && words[word].Head == words[head].Head && words[word].Relation is "nsubj" or "nsubj:pass" or "obj" or "nmod:poss";
    }

    // "his phone and passport", "the certificate of asylum": the noun that stands for them in the clause.
    private static int Top(IReadOnlyList<TreeWord> words, int word, int head)
    {
        for (var step = 0; step < 3 && words[word].Head >= 0 && words[word].Head != head && words[head].Head != word; step++)
        {
            if (words[word].Relation is not ("conj" or "nmod" or "compound" or "appos" or "flat" or "amod" or "nmod:poss"))
                break;
            word = words[word].Head;
        }

        return word;
    }
}
