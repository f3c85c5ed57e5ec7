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
            workspace.Decide(TestWorkspace.Main, "accept", [arrest], new Dictionary<string, string>(StringComparer.Ordinal), "read it");
        world.Look(TestWorkspace.Main, withReader: false).Events.ShouldHaveSingleItem().Event.ShouldBe("detention");
    }

    private string Enter(FactEntry entry)
    {
        using var workspace = world.Open();
        var id = workspace.OpenCase(TestWorkspace.Main, Name, null);
        workspace.AddFact(TestWorkspace.Main, id, entry);
        return id;
    }
}
