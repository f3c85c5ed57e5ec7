using System.Text.Json;

namespace Asyl.EndToEnd;

/// <summary>Where reports came from, as people say on the command line, and what is said of those that say the same.</summary>
public sealed class ProvenanceTests : IDisposable
{
    private const string Told = "VAN, 3 May 2021 -- Police arrested Aygozel Rejepova on Monday. Aygozel Rejepova was sentenced to five years in prison on 7 June 2021, her lawyer said.\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_given_with_a_file_or_later_stands_wherever_the_report_is_cited()
    {
        var added = AsylProgram.Run(folder.Of("w"), "add", folder.File("told.txt", Told), "--url", "https://news.example/told", "--accessed", "2021-06-10", "--json");
        var report = JsonDocument.Parse(added.Out).RootElement[0].GetProperty("id").GetString()!;
        AsylProgram.Run(folder.Of("w"), "provenance", report, "outlet=News", "translation_of=a letter in Russian", "--why", "saved it myself").Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "dossier", "Aygozel Rejepova", "-o", folder.Of("d.md")).Exit.ShouldBe(0);
        var dossier = File.ReadAllText(folder.Of("d.md"));
        foreach (var line in new[] { "https://news.example/told", "10 June 2021", "News", "a letter in Russian" })
            dossier.ShouldContain(line);
    }

    [Fact]
    public void A_field_that_is_none_is_refused_in_a_sentence()
    {
        var added = AsylProgram.Run(folder.Of("w"), "add", folder.File("told.txt", Told), "--json");
        var report = JsonDocument.Parse(added.Out).RootElement[0].GetProperty("id").GetString()!;
        var outcome = AsylProgram.Run(folder.Of("w"), "provenance", report, "colour=red", "--why", "x");
        (outcome.Exit, outcome.Error.StartsWith("there is no field 'colour'", StringComparison.Ordinal)).ShouldBe((2, true));
    }

    [Fact]
    public void The_same_words_in_another_file_are_said()
    {
        AsylProgram.Run(folder.Of("w"), "add", folder.File("told.txt", Told)).Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "add", folder.File("again.txt", "\uFEFF" + Told)).Out.ShouldContain("again.txt: the same words as report r");
        AsylProgram.Run(folder.Of("w"), "add", folder.Of("again.txt")).Out.ShouldStartWith("0 reports added, 1 already here (received once more).");
    }

    [Fact]
    public void Accounts_of_one_person_stand_side_by_side_for_internal_use()
    {
        var added = AsylProgram.Run(folder.Of("w"), "add", folder.File("told.txt", Told), "--json");
        var report = JsonDocument.Parse(added.Out).RootElement[0].GetProperty("id").GetString()!;
        AsylProgram.Run(folder.Of("w"), "account", report, "--whose", "Aygozel Rejepova", "--date", "2021-12-01", "--form", "interview").Exit.ShouldBe(0);
        var accounts = AsylProgram.Run(folder.Of("w"), "accounts", "Aygozel", "Rejepova");
        accounts.Exit.ShouldBe(0, accounts.Error);
        accounts.Out.ShouldStartWith("For internal use");
        accounts.Out.ShouldContain(report);
    }
}
