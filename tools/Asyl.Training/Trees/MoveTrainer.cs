using Asyl.Language.Model;
using Asyl.Language.Parsing;

namespace Asyl.Training.Trees;

/// <summary>
/// Learns the parser's moves with a beam, as it will be used: where the best wrong parse so far is furthest ahead of the right one, both are
/// corrected up to there (max-violation; Huang, Fayong and Guo 2012).
/// </summary>
internal sealed class MoveTrainer(int beamWidth, int mostWords)
{
    private const int Moves = 4;
    private const int RowBits = 21;
    private const int LeastWeight = 5;
    private readonly Perceptron weights = new(Moves, RowBits);
    private readonly ParseState gold = new(mostWords), wrong = new(mostWords);
    private readonly Move[] guess = new Move[2 * mostWords];
    private Beam? beam;

    public QuantisedModel Train(IReadOnlyList<ParseExample> examples, Passes passes)
    {
        beam = new(weights, beamWidth, mostWords);
        passes.Run(weights, examples.Count, i => Learn(examples[i]));
        return weights.Quantised(LeastWeight);
    }

    private void Learn(ParseExample example)
    {
        if (example.Atoms.Count > mostWords)
            return;
        var right = Oracle.MovesOf(example, gold);
        var steps = WorstStep(example, right);
        if (steps == 0)
            return;
        beam!.Trace(guess.AsSpan(0, steps));
        Correct(example, right.AsSpan(0, steps), guess.AsSpan(0, steps));
    }

    private int WorstStep(ParseExample example, Move[] right)
    {
        Span<uint> room = stackalloc uint[MoveFeatures.Most];
        Span<int> scores = stackalloc int[Moves];
        int goldPlace = 0, worst = 0, worstBy = -1, goldScore = 0;
        gold.Start(example.Atoms.Count);
        beam!.Start(example.Atoms.Count);
        foreach (var move in right)
        {
            weights.Score(room[..MoveFeatures.Of(gold, example.Atoms, room)], scores);
            goldScore += scores[(int)move];
            gold.Apply(move);
            beam.Advance(example.Atoms);
            goldPlace = goldPlace < 0 ? -1 : beam.Find(goldPlace, move);
            if (goldPlace != 0 && beam.Best.Score - goldScore > worstBy)
                (worst, worstBy) = (beam.Step, beam.Best.Score - goldScore);
        }

        return worst;
    }

    private void Correct(ParseExample example, ReadOnlySpan<Move> right, ReadOnlySpan<Move> guessed)
    {
        Span<uint> features = stackalloc uint[MoveFeatures.Most];
        var same = right.CommonPrefixLength(guessed);
        gold.Start(example.Atoms.Count);
        wrong.Start(example.Atoms.Count);
        for (var i = 0; i < right.Length; i++)
        {
            if (i >= same)
            {
                weights.Update(features[..MoveFeatures.Of(gold, example.Atoms, features)], (int)right[i], 1);
                weights.Update(features[..MoveFeatures.Of(wrong, example.Atoms, features)], (int)guessed[i], -1);
            }

            gold.Apply(right[i]);
            wrong.Apply(guessed[i]);
        }
    }
}
