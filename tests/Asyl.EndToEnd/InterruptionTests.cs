namespace Asyl.EndToEnd;

/// <summary>A program killed in the middle leaves a workspace that the same command completes.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Killed_while_adding_it_is_completed_by_the_same_command() => Killed(times: 4);

    [LongFact]
    public void Killed_many_times_while_adding_it_is_completed_by_the_same_command() => Killed(times: 60);

    private void Killed(int times)
    {
        for (var n = 0; n < 400; n++)
            folder.File(Path.Combine("pile", $"{n:000}.txt"), $"ANKARA, 3 May 2021 (Invented) -- Police in Van arrested Aygozel Rejepova{n} on Monday, her lawyer said.\n");
        for (var n = 1; n <= times; n++)
        {
            using var process = AsylProgram.Start(folder.Path, "add", folder.Of("pile"), "--workspace", folder.Of("w"));
            Thread.Sleep(150 + (1200 * n / times));
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        AsylProgram.Run(folder.Of("w"), "add", folder.Of("pile")).Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "verify").Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "export", "-o", folder.Of("killed.json")).Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("whole"), "add", folder.Of("pile")).Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("whole"), "export", "-o", folder.Of("whole.json")).Exit.ShouldBe(0);
        File.ReadAllText(folder.Of("killed.json")).ShouldBe(File.ReadAllText(folder.Of("whole.json")));
    }
}
