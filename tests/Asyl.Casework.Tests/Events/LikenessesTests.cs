using Asyl.Casework.Events;
using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Events;

public sealed class LikenessesTests : IDisposable
{
    private static readonly string Told = string.Join('\n', Enumerable.Range(1, 12).Select(n => $"On day {n} the court number {n * 7} heard the lawyer of the woman about hearing {n + 3} and then sent her case to room {n * 11}."));

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void The_same_words_in_other_bytes_are_said()
    {
        var first = Add(Told);
        var second = Add("\uFEFF" + Told);
        Alike(second).ShouldBe([new(second, first, IsSame: true)]);
        world.Look(TestWorkspace.Main).Alike(world.Look(TestWorkspace.Main).Report(first)!).ShouldBe([new(first, second, IsSame: true)]);
    }

    [Fact]
    public void Nearly_the_same_words_are_said()
    {
        var first = Add(Told);
        var second = Add(Told + "\nShe was told of it a day later.");
        Alike(second).ShouldBe([new(second, first, IsSame: false)]);
        var book = world.Look(TestWorkspace.Main);
        book.Alike(book.Report(first)!).ShouldBe([new(first, second, IsSame: false)]);
    }

    [Fact]
    public void A_part_of_another_report_is_not_nearly_it()
    {
        Add(Told);
        Alike(Add(string.Join('\n', Told.Split('\n').Take(6)))).ShouldBeEmpty();
    }

    [Fact]
    public void Of_two_that_come_together_the_later_is_like_the_earlier()
    {
        var (first, second) = (Add(Told), Add("\uFEFF" + Told));
        Alike(first, second).ShouldBe([new(second, first, IsSame: true)]);
    }

    [Fact]
    public void Nothing_is_like_nothing() => Alike().ShouldBeEmpty();

    [Fact]
    public void What_lies_in_another_compartment_is_like_nothing_here()
    {
        world.Add(Told, "other");
        Alike(Add("\uFEFF" + Told)).ShouldBeEmpty();
    }

    private string Add(string text) => ((ReceivedReport)world.Add(text).Single().Received).Id;

    private IReadOnlyList<Likeness> Alike(params string[] reports)
    {
        using var workspace = world.Open();
        return workspace.Alike(TestWorkspace.Main, reports);
    }
}
