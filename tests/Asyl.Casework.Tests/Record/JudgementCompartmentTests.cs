using Asyl.Casework.Access;
using Asyl.Casework.People;

namespace Asyl.Casework.Tests.Record;

public sealed class JudgementCompartmentTests : IDisposable
{
    private static readonly Viewer Both = TestWorkspace.Of("a", "b");

    private readonly TestWorkspace world = new();
    private readonly Workspace workspace;

    public JudgementCompartmentTests()
    {
        world.AddFiles([world.File("van.txt", "Police in Van arrested Murat Demir on 3 May 2021."), world.File("malmo.txt", "The court in Malmö refused asylum to Murat Demir on 7 June 2018.")], "a");
        world.AddFiles([world.File("malmo.txt", "The court in Malmö refused asylum to Murat Demir on 7 June 2018."), world.File("riga.txt", "Murat Demir was deported from Riga on 9 January 2015.")], "b");
        workspace = world.Open();
    }

    public void Dispose()
    {
        workspace.Dispose();
        world.Dispose();
    }

    [Fact]
    public void A_judgement_made_in_one_compartment_is_not_visible_in_another()
    {
        var act = Judge(TestWorkspace.Of("a"), "van.txt", "malmo.txt");
        workspace.WhoIsWho(TestWorkspace.Of("b")).Judgements.ShouldBeEmpty();
        workspace.LastActs(TestWorkspace.Of("b"), 5).ShouldBeEmpty();
        Should.Throw<WorkspaceException>(() => workspace.Undo(TestWorkspace.Of("b"), act, ""));
        People(Both).ShouldBe(2);
    }

    [Fact]
    public void It_lies_in_every_compartment_that_holds_both_names_and_in_no_other()
    {
        Judge(Both, "malmo.txt", "riga.txt");
        workspace.WhoIsWho(TestWorkspace.Of("a")).Judgements.ShouldBeEmpty();
        workspace.WhoIsWho(TestWorkspace.Of("b")).Judgements.ShouldHaveSingleItem();
        (People(TestWorkspace.Of("a")), People(TestWorkspace.Of("b")), People(Both)).ShouldBe((2, 1, 2));
    }

    [Fact]
    public void What_no_compartment_holds_both_of_cannot_be_judged() =>
        Should.Throw<WorkspaceException>(() => Judge(Both, "van.txt", "riga.txt")).Message.ShouldStartWith("no compartment holds both");

    [Fact]
    public void A_name_set_by_who_sees_both_is_seen_in_each_but_a_spelling_only_where_it_stands()
    {
        workspace.Name(Both, Of(Both, "malmo.txt"), "Murat D.", "");
        Of(TestWorkspace.Of("a"), "malmo.txt").Name.ShouldBe("Murat D.");
        Of(TestWorkspace.Of("b"), "malmo.txt").Name.ShouldBe("Murat D.");
        Judge(TestWorkspace.Of("a"), "van.txt", "malmo.txt");
        workspace.Name(TestWorkspace.Of("a"), Of(TestWorkspace.Of("a"), "malmo.txt"), "M. D.", "");
        Of(TestWorkspace.Of("b"), "malmo.txt").Name.ShouldBe("Murat D.");
    }

    private string Judge(Viewer viewer, string one, string other) =>
        workspace.Judge(viewer, Of(viewer, one), Of(viewer, other), Verdict.Same, "looked", workspace.LastDecision(viewer));

    private int People(Viewer viewer) => workspace.Look(viewer, withReader: true).People.Count;

    private Person Of(Viewer viewer, string file)
    {
        var book = workspace.Look(viewer, withReader: true);
        return book.People.Single(person => person.Members.Any(member => book.Report(member.Report)!.File == file));
    }
}
