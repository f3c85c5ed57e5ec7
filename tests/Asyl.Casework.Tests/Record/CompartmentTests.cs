namespace Asyl.Casework.Tests.Record;

public sealed class CompartmentTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void What_lies_in_one_compartment_is_not_seen_from_another()
    {
        world.Add("A report about Erzurum.", "a");
        world.Add("A report about Malmö.", "b");
        world.Look(TestWorkspace.Of("a")).Reports.ShouldHaveSingleItem().Text.ShouldContain("Erzurum");
        using var workspace = world.Open();
        workspace.Search(TestWorkspace.Of("a"), "malmo").ShouldBeEmpty();
        workspace.Verify(TestWorkspace.Of("a"), null).Originals.ShouldBe(1);
    }

    [Fact]
    public void Bytes_that_another_compartment_holds_are_new_here()
    {
        world.Add("A report.", "a");
        var added = world.Add("A report.", "b")[0];
        added.IsNew.ShouldBeTrue();
        added.Receipts.ShouldBe(1);
        world.Look(TestWorkspace.Of("a", "b")).Reports.Count.ShouldBe(1);
    }

    [Fact]
    public void A_case_opened_by_someone_who_sees_both_is_named_in_each_by_what_it_holds()
    {
        using var workspace = world.Open();
        workspace.OpenCase(TestWorkspace.Of("a"), "Only Known Here", null);
        workspace.Look(TestWorkspace.Of("b"), withReader: true).Cases.ShouldBeEmpty();
        workspace.Look(TestWorkspace.Of("a", "b"), withReader: true).Cases.Count.ShouldBe(1);
    }

    [Fact]
    public void A_fact_lies_with_the_words_it_cites_and_never_in_another_compartment()
    {
        world.Add("Police in Van arrested Aygozel Rejepova on 3 May 2021. She was beaten there.", "a", "a.txt");
        world.Add("Aygozel Rejepova, a nurse, was detained in Van in May 2021.", "b", "b.txt");
        var both = TestWorkspace.Of("a", "b");
        using (var workspace = world.Open())
        {
            var book = workspace.Look(both, withReader: true);
            var beaten = book.Reports.Single(report => report.File == "a.txt");
            var nurse = book.Reports.Single(report => report.File == "b.txt");
            var person = book.Find("Rejepova")[0];
            workspace.AddFact(both, person, new FactEntry { Event = "reprisal", Cites = [new Citing(beaten.Id, 55, 75)] });
            Should.Throw<WorkspaceException>(() => workspace.AddFact(both, person, new FactEntry { Event = "detention", Cites = [new Citing(nurse.Id, 0, 9), new Citing(beaten.Id, 0, 9)] }));
        }

        world.Look(TestWorkspace.Of("a")).Facts.ShouldHaveSingleItem();
        world.Look(TestWorkspace.Of("b")).Facts.ShouldBeEmpty();
        var seen = world.Look(TestWorkspace.Of("a"));
        seen.Events.ShouldContain(e => e.Facts.Count == 1 && e.People.Contains(seen.Find("Rejepova")[0].Id));
    }

    [Fact]
    public void A_decision_is_recorded_with_the_reading_of_its_own_compartment()
    {
        var path = world.File("r.txt", "Police in Van arrested Aygozel Rejepova on 3 May.");
        using var workspace = world.Open();
        _ = workspace.Add("a", "tester", [path], Language.Dates.Edtf.Parse("2021-06")).ToList();
        _ = workspace.Add("b", "tester", [path], Language.Dates.Edtf.Unknown).ToList();
        var arrest = workspace.Look(TestWorkspace.Of("a", "b"), withReader: true).Reports[0].Statements[0].Statement.Id;
        workspace.Decide(TestWorkspace.Of("a", "b"), "accept", [arrest], new Dictionary<string, string>(StringComparer.Ordinal), "read it", long.MaxValue);
        foreach (var compartment in new[] { "a", "b" })
            workspace.Look(TestWorkspace.Of(compartment), withReader: true).Reports[0].Statements[0].Review.ShouldBe(Casework.Record.Review.Accepted);
    }

    [Fact]
    public void A_viewer_sees_at_least_one_compartment() => Should.Throw<ArgumentException>(() => TestWorkspace.Of());
}
