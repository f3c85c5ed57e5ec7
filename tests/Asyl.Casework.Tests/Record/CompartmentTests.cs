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
    public void A_viewer_sees_at_least_one_compartment() => Should.Throw<ArgumentException>(() => TestWorkspace.Of());
}
