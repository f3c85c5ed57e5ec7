namespace Asyl.Launchers.Tests;

/// <summary>The launcher <c>./asyl</c>.</summary>
public sealed class AsylTests : IDisposable
{
    private readonly Checkout _checkout = new();

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public void builds_on_the_first_call_and_says_so_in_one_line()
    {
        var first = _checkout.Run("--version");

        first.Error.ShouldStartWith("Building Asyl (first run; about ");
        first.Error.TrimEnd('\n').ShouldNotContain('\n');
        first.Exit.ShouldBe(0);
    }

    [Fact]
    public void is_silent_and_builds_nothing_while_nothing_changes()
    {
        _checkout.Run();
        _checkout.Write("src/Asyl/obj/Generated.cs", "// left by another build");
        var second = _checkout.Run();

        second.Error.ShouldBeEmpty();
        _checkout.Builds.ShouldBe(1);
    }

    [Theory]
    [InlineData("src/Asyl/Program.cs")]
    [InlineData("src/Asyl/Added.tsv")]
    [InlineData("Directory.Build.props")]
    [InlineData("global.json")]
    public void builds_again_when_an_input_changes(string path)
    {
        _checkout.Run();
        _checkout.Write(path, "changed");

        _checkout.Run().Error.ShouldContain("it has changed");
        _checkout.Builds.ShouldBe(2);
    }

    [Fact]
    public void builds_again_when_an_input_changes_and_keeps_its_size_and_its_time()
    {
        var source = Path.Combine(_checkout.Root, "src/Asyl/Program.cs");
        _checkout.Write("src/Asyl/Program.cs", "one");
        var written = File.GetLastWriteTimeUtc(source);
        _checkout.Run();
        _checkout.Write("src/Asyl/Program.cs", "two");
        File.SetLastWriteTimeUtc(source, written);

        _checkout.Run().Error.ShouldContain("it has changed");
    }

    [Fact]
    public void passes_arguments_untouched_and_keeps_the_current_folder()
    {
        _checkout.Run();
        var folder = Directory.CreateDirectory(Path.Combine(_checkout.Tools, "else where")).FullName;
        var run = Shell.Run(_checkout.Launcher, folder, _checkout.Environment, "a b", "", "*", "--x=\"q\"", "$HOME");

        run.Out.ShouldBe(folder + "\na b\n\n*\n--x=\"q\"\n$HOME\n");
    }

    [Fact]
    public void works_through_a_link_and_without_a_home()
    {
        var link = Path.Combine(_checkout.Tools, "a link");
        File.CreateSymbolicLink(link, _checkout.Launcher);
        var environment = _checkout.Environment;
        environment.Remove("HOME");

        Shell.Run(link, "/", environment, "hello").Lines.ShouldBe(["/", "hello"]);
    }

    [Fact]
    public void writes_nothing_once_it_is_built()
    {
        _checkout.Run();
        var locked = Path.Combine(_checkout.Root, ".build", "lock");
        File.Delete(locked);

        _checkout.Run().Exit.ShouldBe(0);
        File.Exists(locked).ShouldBeFalse("a checkout that may not be written to must run all the same");
    }

    [Fact]
    public void two_first_calls_at_once_build_once()
    {
        var runs = new Outcome[2];
        Parallel.For(0, 2, i => runs[i] = _checkout.Run("x"));

        runs.ShouldAllBe(run => run.Exit == 0 && run.Lines[1] == "x");
        _checkout.Builds.ShouldBe(1);
    }

    [Fact]
    public void shows_the_compilers_errors_and_ends_with_two()
    {
        _checkout.Write("src/Asyl/Program.cs", "broken");
        var run = _checkout.Run();

        run.Exit.ShouldBe(2);
        run.Error.ShouldContain("\nsrc/Asyl/Program.cs(1,2): error CS1002: ; expected\n");
        run.Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("9.0.100 [/somewhere]\n")]
    [InlineData("")]
    public void says_in_one_sentence_that_the_sdk_is_too_old(string sdks)
    {
        File.WriteAllText(Path.Combine(_checkout.Tools, "sdks"), sdks);
        var run = _checkout.Run();

        run.Exit.ShouldBe(2);
        run.Error.ShouldStartWith("Asyl needs the .NET 10 SDK to build, and ");
    }

    [Fact]
    public void says_in_one_sentence_that_dotnet_is_missing()
    {
        foreach (var tool in new[] { "bash", "readlink" })
            File.CreateSymbolicLink(Path.Combine(_checkout.Root, tool), $"/bin/{tool}");
        var environment = _checkout.Environment;
        environment["PATH"] = _checkout.Root;
        var run = Shell.Run("/bin/bash", _checkout.Root, environment, "asyl");

        run.Exit.ShouldBe(2);
        run.Error.ShouldStartWith("Asyl needs the .NET 10 SDK, and no dotnet is on the PATH");
    }
}
