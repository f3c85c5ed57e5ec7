using System.Text.RegularExpressions;

namespace Asyl.EndToEnd;

/// <summary>Names and ids as people type them, and what the program says back.</summary>
public sealed partial class NamingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("open", "")]
    [InlineData("open", " . ")]
    [InlineData("open", "Farid", "--by", " ")]
    [InlineData("open", "Farid", "--nonsense")]
    public void What_is_no_name_is_refused(params string[] words)
    {
        var outcome = AsylProgram.Run(folder.Of("w"), words);
        outcome.Exit.ShouldBe(2);
        outcome.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_name_of_several_words_needs_no_quotation_marks_and_cannot_steer_the_terminal()
    {
        AsylProgram.Run(folder.Of("w"), "open", "Farid\u001b[31m", "Mammadzoda").Out.ShouldStartWith("Opened the case of Farid[31m Mammadzoda (p");
        AsylProgram.Run(folder.Of("w"), "case", "Farid[31m", "Mammadzoda").Exit.ShouldBe(0);
    }

    [Fact]
    public void A_statement_is_accepted_by_the_id_that_its_case_shows()
    {
        AsylProgram.Run(folder.Of("w"), "add", folder.File("a.txt", "Police arrested Aygozel Rejepova in Van on 3 May 2021.")).Exit.ShouldBe(0);
        var id = StatementId().Match(AsylProgram.Run(folder.Of("w"), "case", "Rejepova").Out).Value;
        var accepted = AsylProgram.Run(folder.Of("w"), "accept", id, "--why", "read it").Out;
        accepted.ShouldStartWith("accept: ");
        accepted.ShouldContain("3 May 2021 · Aygozel Rejepova");
    }

    [Fact]
    public void What_leaves_a_workspace_of_two_compartments_is_named()
    {
        AsylProgram.Run(folder.Of("w"), "open", "Farid", "--compartment", "a").Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "open", "Selin", "--compartment", "b").Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "export", "-o", folder.Of("e.json")).Error.ShouldStartWith("more than one compartment lies here");
        AsylProgram.Run(folder.Of("w"), "dossier", "Farid", "-o", folder.Of("d.md")).Exit.ShouldBe(2);
        AsylProgram.Run(folder.Of("w"), "export", "--compartment", "a", "-o", folder.Of("e.json")).Exit.ShouldBe(0);
        AsylProgram.Run(folder.Of("w"), "cases", "--compartment", "c").Error.Trim().ShouldBe("there is no compartment of that name here");
    }

    [Fact]
    public void Two_people_of_one_name_are_listed_to_choose_from()
    {
        foreach (var name in new[] { "Farid Karimov", "Selin Karimov" })
            AsylProgram.Run(folder.Of("w"), "open", name).Exit.ShouldBe(0);
        var outcome = AsylProgram.Run(folder.Of("w"), "case", "Karimov");
        outcome.Error.ShouldContain("fits 2 people");
        outcome.Out.ShouldContain("Farid Karimov  p");
        outcome.Out.ShouldContain("Selin Karimov  p");
    }

    [GeneratedRegex("s[0-9a-f]{20}")]
    private static partial Regex StatementId();
}
