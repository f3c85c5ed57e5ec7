using Asyl.Language.Model;
using Asyl.Language.Parsing;

namespace Asyl.Training.Trees;

/// <summary>Learns the names of relations on the right trees, each word with the relations chosen before it.</summary>
internal static class RelationTrainer
{
    private const int RowBits = 17;
    private const int LeastWeight = 2;
    private const int SnapshotsAPass = 10;

    public static Labeller Train(IReadOnlyList<ParseExample> examples, IReadOnlyList<string> relations, int passes)
    {
        var weights = new Perceptron(relations.Count, RowBits);
        for (var pass = 0; pass < passes; pass++)
        {
            var done = 0;
            foreach (var i in Shuffled.Order(examples.Count, pass))
            {
                Learn(weights, examples[i], relations.Count);
                if (++done % (examples.Count / SnapshotsAPass) == 0)
                    weights.Snapshot();
            }
        }

        return new(relations, weights.Quantised(LeastWeight));
    }

    private static void Learn(Perceptron weights, ParseExample example, int relations)
    {
        Span<uint> room = stackalloc uint[RelationFeatures.Most];
        Span<int> scores = stackalloc int[RowWidth.Of(relations)];
        var tree = new LabelledTree(example.Atoms, example.Heads);
        foreach (var word in tree.LowestFirst())
        {
            var features = room[..RelationFeatures.Of(tree, word, room)];
            weights.Score(features, scores);
            var best = 0;
            for (var i = 1; i < relations; i++)
                best = scores[i] > scores[best] ? i : best;
            tree.Set(word, best);
            var gold = example.Relations[word];
            if (gold < 0 || gold == best)
                continue;
            weights.Update(features, gold, 1);
            weights.Update(features, best, -1);
        }
    }
}
