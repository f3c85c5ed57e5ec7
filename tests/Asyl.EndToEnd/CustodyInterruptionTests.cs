using System.Text.Json;

namespace Asyl.EndToEnd;

/// <summary>A program killed while it backs up, restores or erases leaves a whole workspace, or none.</summary>
public sealed class CustodyInterruptionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public CustodyInterruptionTests()
    {
        for (var n = 0; n < 100; n++)
            folder.File(Path.Combine("pile", $"{n:000}.txt"), $"ANKARA, 3 May 2021 (Invented) -- Police in Van arrested Aygozel Rejepova{n} on Monday, her lawyer said.\n");
        AsylProgram.Run(folder.Of("w"), "add", folder.Of("pile")).Exit.ShouldBe(0);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Killed_while_backing_up_or_restoring_it_leaves_a_whole_file_or_none_and_a_whole_workspace_or_none()
    {
        AsylProgram.Run(folder.Of("w"), "backup", "-o", folder.Of("whole.zip")).Exit.ShouldBe(0);
        for (var n = 0; n < 5; n++)
        {
            Kill(300 + (120 * n), "backup", "-o", folder.Of("killed.zip"), "--workspace", folder.Of("w"));
            Kill(300 + (120 * n), "restore", folder.Of("whole.zip"), "--workspace", folder.Of($"again{n}"));
            if (File.Exists(folder.Of("killed.zip")))
                AsylProgram.Run(folder.Of($"from{n}"), "restore", folder.Of("killed.zip")).Exit.ShouldBe(0);
            AsylProgram.Run(folder.Of($"again{n}"), "verify").Exit.ShouldBe(Directory.Exists(folder.Of($"again{n}")) ? 0 : 2);
        }

        AsylProgram.Run(folder.Of("w"), "verify").Exit.ShouldBe(0);
    }

    [Fact]
    public void Killed_while_erasing_it_is_finished_by_another_run()
    {
        AsylProgram.Run(folder.Of("w"), "export", "-o", folder.Of("before.json")).Exit.ShouldBe(0);
        var ids = JsonDocument.Parse(File.ReadAllText(folder.Of("before.json"))).RootElement.GetProperty("reports").EnumerateArray().Select(report => report.GetProperty("id").GetString()!).ToList();
        for (var n = 0; n < 6; n++)
        {
            Kill(400 + (150 * n), "erase", ids[n], "--why", "asked to", "--yes", "--workspace", folder.Of("w"));
            AsylProgram.Run(folder.Of("w"), "erase", "--finish").Exit.ShouldBe(0);
            AsylProgram.Run(folder.Of("w"), "verify").Exit.ShouldBe(0);
        }
    }

    private void Kill(int milliseconds, params string[] words)
    {
        using var process = AsylProgram.Start(folder.Path, words);
        Thread.Sleep(milliseconds);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }
}
