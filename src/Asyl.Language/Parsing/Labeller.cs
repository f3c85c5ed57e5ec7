using Asyl.Language.Model;

namespace Asyl.Language.Parsing;

/// <summary>
/// Names the relation of each word to its head, once the whole tree stands: the lowest words first, so that a word's own children have their relations
/// when its turn comes, and from left to right.
/// </summary>
internal sealed class Labeller(IReadOnlyList<string> relations, ILinearModel weights)
{
    private readonly int width = RowWidth.Of(relations.Count);

    public IReadOnlyList<string> Relations => relations;

    public ILinearModel Weights => weights;

    /// <summary>Relations by word, from 1, as places in <see cref="Relations"/>. <paramref name="heads"/> is likewise from 1, and the root stands behind the last word.</summary>
    public byte[] Label(WordAtoms atoms, ReadOnlySpan<short> heads)
    {
        var tree = new LabelledTree(atoms, heads);
        Span<uint> features = stackalloc uint[RelationFeatures.Most];
        Span<int> scores = stackalloc int[width];
        foreach (var word in tree.LowestFirst())
        {
            weights.Score(features[..RelationFeatures.Of(tree, word, features)], scores);
            var best = 0;
            for (var i = 1; i < relations.Count; i++)
                best = scores[i] > scores[best] ? i : best;
            tree.Set(word, best);
        }

        return tree.Relations;
    }
}
