namespace Asyl.Launchers.Tests;

/// <summary>What <c>./test</c> makes of the results that the test projects leave (<c>tests/Launchers/results.py</c>).</summary>
public sealed class ResultsTests : IDisposable
{
    private const string Passed = """<UnitTestResult testName="A.passes" outcome="Passed" />""";
    private const string Failed = """<UnitTestResult testName="A.fails" outcome="Failed"><Output><ErrorInfo><Message>one is not two</Message></ErrorInfo></Output></UnitTestResult>""";
    private const string Skipped = """<UnitTestResult testName="A.waits" outcome="NotExecuted"><Output><ErrorInfo><Message>no folder</Message></ErrorInfo></Output></UnitTestResult>""";
    private const string Aborted = "<RunInfo><Text>The active test run was aborted. Reason: out of memory</Text></RunInfo>";

    private readonly string _folder = Directory.CreateTempSubdirectory("asyl-results-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void adds_up_every_project()
    {
        Leave("One", 0, Passed + Passed);
        Leave("Two", 0, Passed);

        var run = Read();
        run.Lines.TakeLast(2).ShouldBe(["0 skipped", "3 passed, 0 failed"]);
        run.Exit.ShouldBe(0);
    }

    [Fact]
    public void names_what_failed_and_what_was_skipped_with_the_reason()
    {
        Leave("One", 1, Passed + Failed + Skipped);

        var run = Read();
        run.Lines.ShouldBe(["SKIPPED A.waits", "    no folder", "FAILED A.fails", "    one is not two", "1 skipped", "1 passed, 1 failed"]);
        run.Exit.ShouldBe(1);
    }

    [Fact]
    public void counts_a_skipped_test_as_failed_in_continuous_integration()
    {
        Leave("One", 0, Passed + Skipped);

        Read("true").Lines.TakeLast(2).ShouldBe(["1 skipped", "1 passed, 1 failed"]);
        Read("true").Exit.ShouldBe(1);
    }

    [Fact]
    public void counts_a_crash_as_failed_though_every_finished_test_passed()
    {
        Leave("One", 1, Passed, Aborted);

        Read().Lines.TakeLast(4).ShouldBe(["FAILED One", "    The active test run was aborted. Reason: out of memory", "0 skipped", "1 passed, 1 failed"]);
    }

    [Fact]
    public void counts_a_project_without_results_as_failed()
    {
        Leave("One", 0, Passed);
        File.WriteAllText(Path.Combine(_folder, "Two.exit"), "134\n");

        Read().Lines[^1].ShouldBe("1 passed, 1 failed");
    }

    [Fact]
    public void counts_a_run_without_any_test_as_failed()
    {
        Leave("One", 0, "");

        Read().Lines[^1].ShouldBe("0 passed, 1 failed");
    }

    private Outcome Read(string ci = "") =>
        Shell.Run("python3", _folder, new Dictionary<string, string>(StringComparer.Ordinal) { ["PATH"] = Environment.GetEnvironmentVariable("PATH")!, ["CI"] = ci },
            Path.Combine(Repo.Root, "tests", "Launchers", "results.py"), _folder);

    private void Leave(string project, int exit, string results, string notes = "")
    {
        const string space = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
        var run = $"""<TestRun xmlns="{space}"><Results>{results}</Results><ResultSummary><RunInfos>{notes}</RunInfos></ResultSummary></TestRun>""";
        File.WriteAllText(Path.Combine(_folder, $"{project}.trx"), run);
        File.WriteAllText(Path.Combine(_folder, $"{project}.exit"), $"{exit}\n");
    }
}
