using System.IO.Compression;
using System.Text;

namespace Asyl.EndToEnd;

/// <summary>A program killed in the middle leaves a workspace that the same command completes: nothing lost, nothing twice.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const int Files = 500;
    private const int KillsOfOne = 10;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Killed_while_adding_it_is_completed_by_the_same_command() => Killed(times: 20);

    [LongFact]
    public void Killed_many_times_while_adding_it_is_completed_by_the_same_command() => Killed(times: 200);

    private void Killed(int times)
    {
        for (var n = 0; n < Files; n++)
            Mixed(n);
        AsylProgram.Run(folder.Of("whole"), "add", folder.Of("pile")).Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("whole"), "export", "-o", folder.Of("whole.json")).Exit.ShouldBe(0);
        var chance = new Random(times);
        for (var killed = 0; killed < times; killed += KillsOfOne)
            KilledAndCompleted(folder.Of($"w{killed}"), chance);
    }

    private void KilledAndCompleted(string workspace, Random chance)
    {
        for (var n = 0; n < KillsOfOne; n++)
        {
            using var process = AsylProgram.Start(folder.Path, "add", folder.Of("pile"), "--workspace", workspace);
            Thread.Sleep(150 + chance.Next(1500));
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            if (File.Exists(Path.Combine(workspace, "record.db")))
                AsylProgram.Run(workspace, "verify").Exit.ShouldBe(0);
        }

        AsylProgram.Run(workspace, "add", folder.Of("pile")).Exit.ShouldBe(0);
        AsylProgram.Run(workspace, "verify").Exit.ShouldBe(0);
        AsylProgram.Run(workspace, "export", "-o", folder.Of("killed.json")).Exit.ShouldBe(0);
        File.ReadAllText(folder.Of("killed.json")).ShouldBe(File.ReadAllText(folder.Of("whole.json")));
    }

    private void Mixed(int n)
    {
        var text = $"ANKARA, 3 May 2021 (Invented) -- Police in Van arrested Aygozel Rejepova{n} on Monday, her lawyer said.\n";
        var name = Path.Combine("pile", $"{n:000}");
        _ = (n % 5) switch
        {
            0 => folder.File($"{name}.html", $"<!doctype html><title>Told</title><p>{text}"),
            1 => folder.File($"{name}.eml", $"From: Desk <desk@example.org>\r\nSubject: Told\r\nDate: Mon, 3 May 2021 10:00:00 +0300\r\n\r\n{text}"),
            2 => Zipped($"{name}.zip", text),
            _ => folder.File($"{name}.txt", text),
        };
    }

    private string Zipped(string name, string text)
    {
        using var archive = ZipFile.Open(folder.Of(name), ZipArchiveMode.Create);
        foreach (var part in new[] { "one.txt", "two.txt" })
        {
            using var to = archive.CreateEntry(part).Open();
            to.Write(Encoding.UTF8.GetBytes($"{part}: {text}"));
        }

        return name;
    }
}
