using System.Text.Json;
using System.Text.RegularExpressions;

namespace Asyl.EndToEnd;

/// <summary>Who is who, said on the command line.</summary>
public sealed partial class PeopleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PeopleTests()
    {
        AsylProgram.Run(
            folder.Of("w"), "add", folder.File("van.txt", "Police in Van arrested Murat Demir on 3 May 2021."), folder.File("malmo.txt", "The court in Malmö refused asylum to Murat Demir on 7 June 2018."),
            folder.File("riga.txt", "Selin Kaya was deported from Riga on 9 January 2015.")).Exit.ShouldBe(0);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void People_are_listed_with_spellings_and_reports_and_then_who_may_be_the_same()
    {
        var listed = AsylProgram.Run(folder.Of("w"), "people").Out;
        listed.ShouldContain("1 report");
        listed.IndexOf("Who may be the same person", StringComparison.Ordinal).ShouldBeGreaterThan(listed.IndexOf("Selin Kaya", StringComparison.Ordinal));
        listed.ShouldContain("the same spelling");
        var json = Json();
        json.GetProperty("people").GetArrayLength().ShouldBe(3);
        json.GetProperty("proposals")[0].GetProperty("because").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Two_are_judged_the_same_by_id_and_that_is_undone_by_its_act()
    {
        var (a, b) = Proposed();
        var said = AsylProgram.Run(folder.Of("w"), "people", "same", a, b, "--why", "the lawyer says so");
        said.Out.ShouldStartWith("The same person: Murat Demir and Murat Demir.");
        Json().GetProperty("people").GetArrayLength().ShouldBe(2);
        AsylProgram.Run(folder.Of("w"), "people").Out.ShouldContain("the lawyer says so");
        AsylProgram.Run(folder.Of("w"), "people", "undo", ActId().Match(said.Out).Value, "--why", "a slip").Out.ShouldBe("Undone.\n");
        Json().GetProperty("people").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void Different_beats_same_and_says_so()
    {
        var (a, b) = Proposed();
        var act = ActId().Match(AsylProgram.Run(folder.Of("w"), "people", "different", a, b, "--by", "Selin", "--why", "two ages").Out).Value;
        var said = AsylProgram.Run(folder.Of("w"), "people", "same", a, b, "--why", "alike").Out;
        said.ShouldContain($"They stay apart all the same: Selin judged them different, and different beats same (`asyl people undo {act}`).");
        Json().GetProperty("people").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void A_name_that_fits_several_is_listed_to_choose_from()
    {
        var unclear = AsylProgram.Run(folder.Of("w"), "people", "unsure", "Murat Demir", "Selin Kaya", "--why", "unclear");
        unclear.Exit.ShouldBe(2);
        unclear.Error.ShouldContain("fits 2 people");
        Regex.Count(unclear.Out, "Murat Demir  p").ShouldBe(2);
        AsylProgram.Run(folder.Of("w"), "people", "unsure", Proposed().A, "Selin Kaya", "--why", "unclear").Out.ShouldStartWith("Left open: Murat Demir and Selin Kaya.");
    }

    [Fact]
    public void A_name_is_set_for_all_to_see()
    {
        AsylProgram.Run(folder.Of("w"), "people", "name", "Selin Kaya", "Selin K.", "--why", "as she signs").Out.ShouldStartWith("Selin Kaya is now shown as Selin K..");
        var listed = AsylProgram.Run(folder.Of("w"), "people").Out;
        listed.ShouldContain("Selin K.  p");
        listed.ShouldContain("Selin Kaya (Latn)");
    }

    [Theory]
    [InlineData("same", "Selin Kaya", "Selin Kaya", "--why", "alike")]
    [InlineData("same", "Selin Kaya", "Nobody Atall", "--why", "alike")]
    [InlineData("same", "Selin Kaya", "Selin Kaya")]
    [InlineData("name", "Selin Kaya", " . ", "--why", "alike")]
    [InlineData("undo", "a0", "--why", "alike")]
    public void What_cannot_be_judged_is_refused_in_a_sentence(params string[] words)
    {
        var outcome = AsylProgram.Run(folder.Of("w"), ["people", .. words]);
        outcome.Exit.ShouldBe(2);
        outcome.Error.Trim().Split('\n').Length.ShouldBe(1);
    }

    private (string A, string B) Proposed() => Json().GetProperty("proposals")[0] is var pair ? (pair.GetProperty("a").GetString()!, pair.GetProperty("b").GetString()!) : default;

    private JsonElement Json() => JsonDocument.Parse(AsylProgram.Run(folder.Of("w"), "people", "--json").Out).RootElement;

    [GeneratedRegex("a[0-9a-f]{16}")]
    private static partial Regex ActId();
}
