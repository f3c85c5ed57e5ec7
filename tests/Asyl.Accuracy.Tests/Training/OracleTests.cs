using Asyl.Language.Parsing;
using Asyl.Training.Trees;

namespace Asyl.Accuracy.Tests.Training;

public sealed class OracleTests
{
    [Fact]
    public void The_moves_of_a_tree_make_that_tree()
    {
        short[] heads = [0, 2, 3, 7, 3, 6, 4];
        var state = new ParseState(10);
        var moves = Oracle.MovesOf(new(new(new uint[6], new byte[6], [new(Upos.X, "X")]), heads, []), state);
        moves.Length.ShouldBe(12);
        state.IsDone.ShouldBeTrue();
        state.Heads[1..7].ToArray().ShouldBe(heads[1..]);
    }

    [Fact]
    public void Words_left_without_a_head_go_below_what_stands_before_them()
    {
        var state = new ParseState(10);
        state.Start(3);
        Array.ForEach([Move.Shift, Move.Shift, Move.Shift, Move.Reduce, Move.Reduce, Move.Left], state.Apply);
        state.IsDone.ShouldBeTrue();
        state.Heads[1..4].ToArray().ShouldBe([4, 1, 2]);
    }
}
