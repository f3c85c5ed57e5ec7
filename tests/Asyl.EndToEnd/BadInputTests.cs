using System.Text;

namespace Asyl.EndToEnd;

/// <summary>Bad input gets one clear sentence, the rest of the pile goes on, nothing is lost, and the exit code tells.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_pile_with_unusable_files_is_added_without_them()
    {
        folder.File("pile/empty.txt", "");
        folder.File("pile/paper.pdf", "%PDF-1.7\n");
        folder.File("pile/Сауытбай ісі.txt", "Police arrested Aygozel Rejepova in Van on 3 May 2021.");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllBytes(folder.Of("pile/ru.txt"), Encoding.GetEncoding(1251).GetBytes("Суд отказал заявительнице в убежище, сообщила её адвокат."));
        File.WriteAllBytes(folder.Of("pile/cut.txt"), Encoding.UTF8.GetBytes("Суд отказал")[..^1]);
        File.CreateSymbolicLink(folder.Of("pile/nowhere.txt"), folder.Of("gone.txt"));
        var added = AsylProgram.Run(folder.Of("w"), "add", folder.Of("pile"));
        added.Exit.ShouldBe(1);
        added.Out.ShouldContain("3 reports added, 3 refused");
        added.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Count(line => line.StartsWith(folder.Of("pile"), StringComparison.Ordinal)).ShouldBe(5);
    }

    [Fact]
    public void Nothing_usable_is_nothing_done()
    {
        AsylProgram.Run(folder.Of("w"), "add", folder.File("empty.txt", "")).Exit.ShouldBe(2);
        AsylProgram.Run(folder.Of("w"), "add", folder.Of("absent.txt")).Exit.ShouldBe(2);
        AsylProgram.RunIn(folder.Path, "read", folder.Of("absent.txt")).Exit.ShouldBe(2);
    }

    [Theory]
    [InlineData("cases")]
    [InlineData("verify")]
    [InlineData("search", "x")]
    public void Without_a_workspace_one_sentence_says_how_to_begin(params string[] words)
    {
        var outcome = AsylProgram.Run(folder.Of("none"), words);
        outcome.Exit.ShouldBe(2);
        outcome.Error.Trim().ShouldStartWith("there is no workspace here yet");
        Directory.Exists(folder.Of("none")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("add")]
    [InlineData("read", "--published", "soon", "x.txt")]
    [InlineData("position", "X", "--on", "2018")]
    [InlineData("position", "X", "--on", "2018-01-01", "--known", "2018")]
    [InlineData("export", "--format", "xml", "-o", "x")]
    public void Unusable_words_do_nothing_and_say_what_was_expected(params string[] words)
    {
        var outcome = AsylProgram.Run(folder.Of("w"), words);
        outcome.Exit.ShouldBe(2);
        outcome.Error.ShouldNotBeEmpty();
        outcome.Error.ShouldNotContain("   at ");
    }

    [Fact]
    public void A_report_in_a_language_not_read_is_kept_searchable_and_citable()
    {
        var path = folder.File("ru.txt", "В марте 2021 года суд в Ване отказал Айгозель Реджеповой в убежище, сообщила её адвокат.");
        AsylProgram.Run(folder.Of("w"), "add", path).Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "search", "Реджеповой").Out.ShouldContain("ru.txt");
        AsylProgram.Run(folder.Of("w"), "open", "Айгозель Реджепова").Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "export", "-o", folder.Of("e.json")).Exit.ShouldBe(0);
        var report = System.Text.Json.JsonDocument.Parse(File.ReadAllText(folder.Of("e.json"))).RootElement.GetProperty("reports")[0];
        report.GetProperty("read").GetBoolean().ShouldBeFalse();
        report.GetProperty("statements").GetArrayLength().ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "fact", "add", "Айгозель Реджепова", "--event", "asylum_refused", "--date", "2021-03", "--cite", $"{report.GetProperty("id").GetString()}:0-20")
            .Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "case", "Айгозель Реджепова").Out.ShouldContain("В марте 2021 года су");
    }

    [LongFact]
    public void A_folder_with_ten_thousand_files_is_added()
    {
        for (var n = 0; n < 10_000; n++)
            folder.File($"pile/{n % 100}/{n}.txt", $"Report {n}: nothing happened.");
        AsylProgram.Run(folder.Of("w"), "add", folder.Of("pile")).Out.ShouldContain("10000 reports added");
    }
}
