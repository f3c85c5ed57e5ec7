using Asyl.Cli;

namespace Asyl.EndToEnd;

public sealed class SignpostTests : IDisposable
{
    private const string Address = "http://127.0.0.1:8265";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Points_to_the_workbench_for_as_long_as_it_runs()
    {
        using (Signpost.Put(folder.Path, Address))
            Signpost.Read(folder.Path).ShouldBe(Address);

        Signpost.Read(folder.Path).ShouldBeNull();
    }

    [Fact]
    public void Is_not_believed_when_its_program_was_killed()
    {
        folder.File("workbench.address", Address);

        Signpost.Read(folder.Path).ShouldBeNull();
    }

    [Fact]
    public void Stays_the_first_ones()
    {
        using var first = Signpost.Put(folder.Path, Address);

        Signpost.Put(folder.Path, "http://127.0.0.1:1").ShouldBeNull();
        Signpost.Read(folder.Path).ShouldBe(Address);
    }

    [Fact]
    public void Never_points_away_from_this_machine()
    {
        using var post = Signpost.Put(folder.Path, "http://example.org/");

        Signpost.Read(folder.Path).ShouldBeNull();
    }
}
