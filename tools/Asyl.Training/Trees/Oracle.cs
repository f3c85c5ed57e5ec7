using Asyl.Language.Parsing;

namespace Asyl.Training.Trees;

/// <summary>The moves that make a projective tree: an arc as soon as it can be made, and a word leaves the stack as soon as it is complete.</summary>
internal static class Oracle
{
    public static Move[] MovesOf(ParseExample example, ParseState state)
    {
        var moves = new Move[2 * example.Atoms.Count];
        state.Start(example.Atoms.Count);
        for (var i = 0; i < moves.Length; i++)
        {
            moves[i] = MoveFor(state, example.Heads);
            state.Apply(moves[i]);
        }

        return moves;
    }

    private static Move MoveFor(ParseState state, short[] heads)
    {
        int top = state.FromTop(0), next = state.Next;
        if (top == 0)
            return Move.Shift;
        if (heads[top] == next)
            return Move.Left;
        if (next < heads.Length && heads[next] == top)
            return Move.Right;
        return state.Heads[top] != 0 && !heads.AsSpan(Math.Min(next, heads.Length)).Contains((short)top) ? Move.Reduce : Move.Shift;
    }
}
