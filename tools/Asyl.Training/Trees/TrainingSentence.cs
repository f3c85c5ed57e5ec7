using Asyl.Accuracy.Treebank;
using Asyl.Language.Parsing;
using Asyl.Language.Tagging;

namespace Asyl.Training.Trees;

/// <summary>A sentence of a treebank as the trainers want it. <c>Heads</c> count from 1, with the root behind the last word; place 0 is empty.</summary>
internal sealed record TrainingSentence(TreebankSentence Gold, Lexeme[] Words, Tag[] Tags, short[] Heads)
{
    public static TrainingSentence Of(TreebankSentence gold)
    {
        var heads = new short[gold.Words.Count + 1];
        for (var i = 0; i < gold.Words.Count; i++)
            heads[i + 1] = (short)(gold.Words[i].Head < 0 ? gold.Words.Count + 1 : gold.Words[i].Head + 1);
        return new(gold, [.. gold.Words.Select(word => Lexeme.Of(word.Form))], [.. gold.Words.Select(TagOf)], heads);
    }

    private static Tag TagOf(TreebankWord word) => new(Enum.Parse<Upos>(word.Upos, ignoreCase: true), word.Xpos);
}
