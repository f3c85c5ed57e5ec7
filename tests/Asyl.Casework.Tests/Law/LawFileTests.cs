using Asyl.Casework.Law.Reading;

namespace Asyl.Casework.Tests.Law;

public sealed class LawFileTests
{
    private const string Head = """
        country: KG
        sources:
          law: {law: Some law, checked: 2024-01-01, how: text read}

        """;

    [Fact]
    public void A_file_that_is_right_becomes_a_jurisdiction()
    {
        var (read, problems) = LawFile.Read("kg.yaml", Head + Limit("appeal", "P10D"));
        problems.ShouldBeEmpty();
        read!.Code.ShouldBe("KG");
        read.Rules.ShouldHaveSingleItem().Source.Law.ShouldBe("Some law");
    }

    [Theory]
    [InlineData("colour: red", "line 4: there is no key 'colour' here")]
    [InlineData("documents: [{what: a, valid: P3X, source: law}]", "line 4: 'valid' expects a duration")]
    [InlineData("documents: [{what: a, valid: P9999Y, source: law}]", "line 4: 'valid' expects a duration")]
    [InlineData("documents: [{what: a, source: law}]", "line 4: expected the key 'valid'")]
    [InlineData("documents: [{what: a, valid: P3M}]", "line 4: 'source' expects")]
    [InlineData("documents: [{what: a, valid: P3M, source: book}]", "line 4: 'source' expects one of the sources of this file, and 'book' is none")]
    [InlineData("documents: [{what: a, valid: P3M, source: law, from: 2020-13-01}]", "line 4: 'from' expects a day")]
    [InlineData("documents: [{what: a, valid: P3M, source: law, from: 2020-02-01, to: 2020-01-01}]", "line 4: 'to' expects a day that is not before 'from'")]
    [InlineData("documents: [{what: a, valid: [P3M], source: law}]", "line 4: 'valid' expects a single value")]
    [InlineData("documents: {what: a}", "line 4: 'documents' expects a list")]
    [InlineData("authorities: [{what: a, kind: priest, decides: [], source: law}]", "line 4: 'kind' expects administrative or court")]
    [InlineData("authorities: [{what: a, kind: court, decides: [coronation], source: law}]", "line 4: there is no event 'coronation'")]
    [InlineData("transitions: [{what: a, track: protection, status: crowned, event: verdict, source: law}]", "line 4: there is no status on the track protection: 'crowned'")]
    [InlineData("transitions: [{what: a, track: protection, status: refused, event: verdict, outcome: odd, source: law}]", "line 4: there is no outcome 'odd'")]
    [InlineData("parent: &a general", "line 4: anchors and aliases are not read")]
    [InlineData("weekend: [someday]", "line 4: there is no day of the week 'someday'")]
    [InlineData("documents: [{what: a", "expected YAML")]
    public void What_is_wrong_is_said_with_its_line(string wrong, string expected) =>
        LawFile.Read("kg.yaml", Head + wrong + "\n").Problems.Select(problem => problem.ToString()).ShouldContain(said => said.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        var (read, problems) = LawFile.Read("kg.yaml", Head + "colour: red\n" + Limit("appeal", "soon") + "documents:\n  - what: card\n    valid: P3M\n");
        read.ShouldBeNull();
        problems.Select(problem => problem.Line).ShouldBe([4, 8, 14]);
    }

    [Fact]
    public void Versions_may_not_overlap()
    {
        var file = Head + Limit("appeal", "P10D", "to: 2020-01-01") + Limit("appeal", "P15D", "from: 2020-01-01")[10..];
        LawFile.Read("kg.yaml", file).Problems.ShouldHaveSingleItem().Sentence.ShouldContain("overlaps the one of line 5");
        LawFile.Read("kg.yaml", file.Replace("from: 2020-01-01", "from: 2020-01-02", StringComparison.Ordinal)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_status_that_nothing_leads_out_of_is_said_to_be_final_or_wrong()
    {
        const string stuck = """
            transitions:
              - {what: asked, track: removal, line: extradition, event: extradition_request, status: extradition_requested, when: [none], source: law}
              - {what: kept, track: removal, line: extradition, event: extradition_decision, status: extradition_requested, when: [extradition_requested], source: law}
              - {what: halted, track: removal, line: extradition, event: appeal_decided, status: extradition_requested, when: [extradition_requested], source: law}

            """;
        LawFile.Read("kg.yaml", Head + stuck).Problems.Count.ShouldBe(3);
        LawFile.Read("kg.yaml", Head + stuck.Replace("source", "final: true, source", StringComparison.Ordinal)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void The_file_that_the_guide_shows_is_right()
    {
        var guide = File.ReadAllText(Path.Combine(Repo.Root, "docs", "law.md"));
        LawFile.Read("guide.yaml", guide.Split("```yaml\n")[1].Split("```")[0]).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_nesting_without_end_exhausts_nothing() =>
        LawFile.Read("kg.yaml", "country: " + new string('[', 100_000)).Problems.ShouldNotBeEmpty();

    private static string Limit(string what, string length, string more = "days: calendar") =>
        $"deadlines:\n  - what: {what}\n    {more}\n    length: {length}\n    trigger: asylum_refused\n    runs_from: service\n    whose: person\n    source: law\n{(more.StartsWith("days", StringComparison.Ordinal) ? "" : "    days: calendar\n")}";
}
