namespace Asyl.Casework.Tests.Record;

/// <summary>Whoever keeps a workspace open is told cheaply that somebody else wrote.</summary>
public sealed class PulseTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void It_changes_when_somebody_else_adds_or_decides_and_at_no_other_time()
    {
        using var workspace = world.Open();
        var before = workspace.Pulse;
        workspace.OpenCase(TestWorkspace.Main, "Dana Omar", null);
        workspace.Look(TestWorkspace.Main, withReader: true);
        workspace.Pulse.ShouldBe(before);
        world.Add("Police in Van arrested Aygozel Rejepova on 3 May 2021.");
        var after = workspace.Pulse;
        after.ShouldNotBe(before);
        workspace.Pulse.ShouldBe(after);
        using var other = world.Open();
        other.OpenCase(TestWorkspace.Main, "Ismoil Rahim", null);
        workspace.Pulse.ShouldNotBe(after);
    }
}
