#pragma warning disable RS0030 // The tests ask a server of this machine, as a browser does.
using System.Diagnostics;
using System.Net;
using System.Text;

namespace Asyl.Launchers.Tests;

/// <summary>What <c>./publish</c> makes, on a machine without .NET.</summary>
public sealed class ArchiveTests(Unpacked unpacked) : IClassFixture<Unpacked>
{
    [LongFact]
    public void runs_where_there_is_no_dotnet() =>
        Run("--version").Out.ShouldMatch(@"^\d+\.\d+\.\d+\n$");

    [LongFact]
    public void brings_the_invented_pile_and_reads_it()
    {
        var demo = Run("demo");

        demo.Exit.ShouldBe(0, demo.Error);
        demo.Out.ShouldContain("invented reports and papers were added");
    }

    [LongFact]
    public void holds_its_licences_no_symbols_and_no_path_of_the_machine_it_was_made_on()
    {
        Directory.GetFiles(Path.Combine(unpacked.Folder, "licences")).Length.ShouldBe(8);
        foreach (var file in Directory.EnumerateFiles(unpacked.Folder, "*", SearchOption.AllDirectories))
        {
            Path.GetExtension(file).ShouldNotBe(".pdb");
            var bytes = File.ReadAllBytes(file).AsSpan();
            (bytes.IndexOf(Encoding.UTF8.GetBytes(Repo.Root)) < 0 && bytes.IndexOf(Encoding.Unicode.GetBytes(Repo.Root)) < 0).ShouldBeTrue(Path.GetFileName(file));
        }
    }

    [LongFact]
    public async Task starts_the_workbench_over_cases_in_the_home_folder_and_a_second_start_finds_it()
    {
        using var first = Start("http://127.0.0.1:0");
        try
        {
            (await first.StandardOutput.ReadLineAsync())!.ShouldBe($"Your cases are kept in {unpacked.Home}/Asyl");
            var link = await Link(first);
            using var browser = new HttpClient();
            while ((await browser.GetAsync(new Uri(link, "/health"))).StatusCode != HttpStatusCode.OK)
                await Task.Delay(50);
            (await browser.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await browser.GetAsync(new Uri(link, "/cases"))).StatusCode.ShouldBe(HttpStatusCode.OK);
            File.Exists(Path.Combine(unpacked.Home, "Asyl", "record.db")).ShouldBeTrue();

            using var second = Start(link.GetLeftPart(UriPartial.Authority));
            (await second.StandardOutput.ReadToEndAsync()).ShouldContain($"The workbench of this workspace runs already, at {link.GetLeftPart(UriPartial.Authority)}.");
            await second.WaitForExitAsync();
            second.ExitCode.ShouldBe(0);
        }
        finally
        {
            first.Kill(entireProcessTree: true);
            await first.WaitForExitAsync();
        }
    }

    private static async Task<Uri> Link(Process program)
    {
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("/sign-in?key=", StringComparison.Ordinal))
                return new Uri(line);
        }

        throw new InvalidOperationException($"The program ended before it served: {await program.StandardError.ReadToEndAsync()}");
    }

    private Process Start(string address)
    {
        var start = new ProcessStartInfo(Path.Combine(unpacked.Folder, "start-asyl.sh"), ["--urls", address]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        start.Environment.Clear();
        foreach (var (name, value) in unpacked.Environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private Outcome Run(params string[] words) => Shell.Run(unpacked.Program, "/", unpacked.Environment, words);
}
