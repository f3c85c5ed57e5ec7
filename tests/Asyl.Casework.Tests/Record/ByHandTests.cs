using Asyl.Casework.Events;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Record;

/// <summary>A case kept by a person alone, the reader having nothing to say.</summary>
public sealed class ByHandTests : IDisposable
{
    private const string Name = "Aygozel Rejepova";

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_fact_with_a_note_makes_an_accepted_event_that_cites_the_note()
    {
        Enter(new FactEntry { Event = "detention", Date = Edtf.Parse("2021-05-17"), Country = "TR", Note = "Told by her lawyer on the telephone." });
        var book = world.Look(TestWorkspace.Main);
        book.Cases.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
        var happening = book.Events.ShouldHaveSingleItem();
        happening.Basis.ShouldBe(Basis.Accepted);
        happening.Date.Text.ShouldBe("2021-05-17");
        book.Facts[0].Cites[0].Text.ShouldBe("Told by her lawyer on the telephone.");
        book.Reports.ShouldHaveSingleItem().Sha256.ShouldBe(book.Facts[0].Cites[0].KeptSha256);
    }

    [Fact]
    public void A_fact_cites_words_of_a_report_that_no_rule_reads()
    {
        world.Add("Суд в Ване отказал Айгозель Реджеповой в убежище в марте 2022 года.");
        var report = world.Look(TestWorkspace.Main).Reports[0];
        Enter(new FactEntry { Event = "asylum_refused", Date = Edtf.Parse("2022-03"), Cites = [new Citing(report.Id, 0, 19)] });
        world.Look(TestWorkspace.Main).Facts[0].Cites[0].Text.ShouldBe("Суд в Ване отказал ");
        using var workspace = world.Open();
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void A_fact_without_citation_or_note_is_refused() =>
        Should.Throw<WorkspaceException>(() => Enter(new FactEntry { Event = "detention" })).Message.ShouldContain("--cite");

    [Fact]
    public void A_citation_outside_the_text_is_refused_with_ids_and_offsets_alone()
    {
        world.Add("Short.");
        var report = world.Look(TestWorkspace.Main).Reports[0].Id;
        Should.Throw<WorkspaceException>(() => Enter(new FactEntry { Event = "detention", Cites = [new Citing(report, 0, 99)] })).Message.ShouldNotContain("Short");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_blank_note_is_no_note(string note) => Should.Throw<WorkspaceException>(() => Enter(new FactEntry { Event = "detention", Note = note }));

    [Theory]
    [InlineData("")]
    [InlineData(" — ")]
    public void A_case_needs_a_name(string name)
    {
        using var workspace = world.Open();
        Should.Throw<WorkspaceException>(() => workspace.OpenCase(TestWorkspace.Main, name, null));
    }

    [Fact]
    public void A_note_with_a_dash_at_the_start_of_a_line_is_cited_whole()
    {
        Enter(new FactEntry { Event = "detention", Note = "First line\n— second line" });
        world.Look(TestWorkspace.Main).Facts[0].Cites[0].Text.ShouldBe("First line\n— second line");
    }

    [Fact]
    public void Two_facts_on_the_same_words_are_two_and_the_same_fact_twice_is_one()
    {
        world.Add("Суд в Ване отказал.");
        var report = world.Look(TestWorkspace.Main).Reports[0].Id;
        foreach (var country in new[] { "KZ", "UZ", "KZ" })
            Enter(new FactEntry { Event = "detention", Country = country, Cites = [new Citing(report, 0, 3)] });
        world.Look(TestWorkspace.Main).Facts.Select(fact => fact.Country).Order(StringComparer.Ordinal).ShouldBe(["KZ", "UZ"]);
    }

    [Fact]
    public void Someone_a_correction_names_is_known_from_then_on()
    {
        world.Add($"Police in Van arrested {Name} on 3 May 2021.");
        var arrest = world.Look(TestWorkspace.Main).Reports[0].Statements.First(filed => filed.Statement.Event == "detention").Statement.Id;
        using (var workspace = world.Open())
            workspace.Decide(TestWorkspace.Main, "correct", [arrest], new Dictionary<string, string>(StringComparer.Ordinal) { ["people"] = "Serik Zhumabek" }, "misread", long.MaxValue);
        var book = world.Look(TestWorkspace.Main);
        book.Events.ShouldContain(e => e.Event == "detention" && e.People.Contains(book.Find("Serik Zhumabek")[0].Id));
    }

    [Fact]
    public void The_id_of_an_open_case_does_not_change_when_reports_arrive()
    {
        var before = Enter(new FactEntry { Event = "detention", Note = "Told." });
        for (var n = 0; n < 5; n++)
            world.Add($"Police in Van arrested {Name} on {n + 1} May 2021, her lawyer said.");
        world.Look(TestWorkspace.Main).Cases.ShouldContain(theCase => theCase.Person == before && theCase.IsOpen);
    }

    [Fact]
    public void With_the_reader_switched_off_only_what_people_decided_is_there()
    {
        world.Add($"Police in Van arrested {Name} on 3 May 2021. A court ordered her deportation on 5 May 2021.");
        var arrest = world.Look(TestWorkspace.Main).Reports[0].Statements.First(filed => filed.Statement.Event == "detention").Statement.Id;
        world.Look(TestWorkspace.Main, withReader: false).Events.ShouldBeEmpty();
        using (var workspace = world.Open())
            workspace.Decide(TestWorkspace.Main, "accept", [arrest], new Dictionary<string, string>(StringComparer.Ordinal), "read it", long.MaxValue);
        world.Look(TestWorkspace.Main, withReader: false).Events.ShouldHaveSingleItem().Event.ShouldBe("detention");
    }

    private string Enter(FactEntry entry)
    {
        using var workspace = world.Open();
        var person = workspace.Look(TestWorkspace.Main, withReader: true).Find(Name) is [var known, ..] ? known : null;
        var id = person?.Id ?? workspace.OpenCase(TestWorkspace.Main, Name, null)[0];
        workspace.AddFact(TestWorkspace.Main, workspace.Look(TestWorkspace.Main, withReader: true).People.First(one => one.Id == id), entry);
        return id;
    }
}
