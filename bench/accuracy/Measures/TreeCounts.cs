using Asyl.Accuracy.Treebank;
using Asyl.Language.Parsing;

namespace Asyl.Accuracy.Measures;

/// <summary>How many words of how many are right, by figure.</summary>
internal sealed class TreeCounts
{
    private int words, upos, xpos, lemma, head, universal, relation;

    public void Add(TreebankSentence gold, SentenceTree tree)
    {
        for (var i = 0; i < tree.Words.Count; i++)
        {
            var (word, right) = (tree.Words[i], gold.Words[i]);
            var isAttached = word.Head == right.Head;
            words++;
            upos += Count(word.Upos.ToString().Equals(right.Upos, StringComparison.OrdinalIgnoreCase));
            xpos += Count(word.Xpos == right.Xpos);
            lemma += Count(word.Lemma == right.Lemma);
            head += Count(isAttached);
            universal += Count(isAttached && Universal(word.Relation) == Universal(right.Relation));
            relation += Count(isAttached && word.Relation == right.Relation);
        }
    }

    public IEnumerable<(string Figure, double Share)> Shares() =>
    [
        ("upos", Share(upos)), ("xpos", Share(xpos)), ("lemma", Share(lemma)), ("uas", Share(head)), ("las-universal", Share(universal)), ("las", Share(relation)),
    ];

    private double Share(int right) => words == 0 ? 0 : (double)right / words;

    private static int Count(bool isRight) => isRight ? 1 : 0;

    private static string Universal(string relation) => relation.Split(':')[0];
}
