using Asyl.Language.Model;

namespace Asyl.Language.Parsing;

/// <summary>
/// The best few ways to parse a sentence so far, best first; every move of theirs is kept. All have made as many moves: a sentence of n words takes 2n.
/// </summary>
internal sealed class Beam(ILinearModel weights, int width, int mostWords)
{
    private const int Moves = 4;
    private readonly (int Parent, Move Move)[] history = new (int, Move)[2 * mostWords * width];
    private readonly (int Score, int Parent, Move Move)[] candidates = new (int, int, Move)[width];
    private ParseState[] states = NewStates(width, mostWords);
    private ParseState[] spare = NewStates(width, mostWords);
    private int count, found;

    public int Step { get; private set; }

    public ParseState Best => states[0];

    public void Start(int words)
    {
        Step = 0;
        count = 1;
        states[0].Start(words);
    }

    public void Advance(WordAtoms atoms)
    {
        found = 0;
        for (var i = 0; i < count; i++)
            Score(i, atoms);
        for (var i = 0; i < found; i++)
        {
            var (score, parent, move) = candidates[i];
            spare[i].CopyFrom(states[parent]);
            spare[i].Apply(move);
            spare[i].Score = score;
            history[(Step * width) + i] = (parent, move);
        }

        (states, spare) = (spare, states);
        count = found;
        Step++;
    }

    /// <summary>The place in the beam of the state that the last step made from another, or -1.</summary>
    public int Find(int parent, Move move) =>
        history.AsSpan((Step - 1) * width, count).IndexOf((parent, move));

    /// <summary>The moves of the state that was best after so many steps.</summary>
    public void Trace(Span<Move> moves)
    {
        var at = 0;
        for (var step = moves.Length - 1; step >= 0; step--)
            (at, moves[step]) = history[(step * width) + at];
    }

    private void Score(int parent, WordAtoms atoms)
    {
        Span<uint> features = stackalloc uint[MoveFeatures.Most];
        Span<int> scores = stackalloc int[Moves];
        var state = states[parent];
        weights.Score(features[..MoveFeatures.Of(state, atoms, features)], scores);
        for (var move = Move.Shift; move <= Move.Reduce; move++)
        {
            if (state.Allows(move))
                Keep((state.Score + scores[(int)move], parent, move));
        }
    }

    // Insertion into a short sorted list; of equals the first stays first.
    private void Keep((int Score, int Parent, Move Move) candidate)
    {
        if (found == width && candidates[found - 1].Score >= candidate.Score)
            return;
        var at = found < width ? found++ : width - 1;
        while (at > 0 && candidates[at - 1].Score < candidate.Score)
        {
            candidates[at] = candidates[at - 1];
            at--;
        }

        candidates[at] = candidate;
    }

    private static ParseState[] NewStates(int width, int mostWords) => [.. Enumerable.Range(0, width).Select(_ => new ParseState(mostWords))];
}
