using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Record;

public sealed class UndoTests : IDisposable
{
    private static readonly Dictionary<string, string> NoFields = new(StringComparer.Ordinal);

    private readonly TestWorkspace world = new();
    private readonly Workspace workspace;
    private readonly string statement;

    public UndoTests()
    {
        world.Add("Police in Van arrested Gulnar Bekova on 3 May 2021.");
        workspace = world.Open();
        statement = workspace.Look(TestWorkspace.Main, withReader: true).Reports[0].Statements.First(filed => filed.Statement.Event == "detention").Statement.Id;
    }

    public void Dispose()
    {
        workspace.Dispose();
        world.Dispose();
    }

    [Fact]
    public void What_was_in_force_before_an_act_is_in_force_after_it_is_undone()
    {
        Decide("accept");
        var rejection = Decide("reject");
        Reviewed().ShouldBe(Review.Rejected);
        workspace.Undo(TestWorkspace.Main, rejection, "a slip");
        Reviewed().ShouldBe(Review.Accepted);
    }

    [Fact]
    public void An_undone_act_is_no_longer_among_the_last()
    {
        var act = Decide("accept");
        workspace.LastActs(TestWorkspace.Main, 10).ShouldHaveSingleItem().Id.ShouldBe(act);
        workspace.Undo(TestWorkspace.Main, act, "a slip");
        workspace.LastActs(TestWorkspace.Main, 10).ShouldBeEmpty();
        Reviewed().ShouldBe(Review.Proposed);
    }

    [Fact]
    public void Who_decides_on_what_somebody_decided_meanwhile_is_told_so_and_nothing_is_written()
    {
        var seen = workspace.LastDecision(TestWorkspace.Main);
        Decide("accept");
        Should.Throw<ChangedMeanwhileException>(() => workspace.Decide(TestWorkspace.Main, "reject", [statement], NoFields, "misread", seen));
        Reviewed().ShouldBe(Review.Accepted);
    }

    [Fact]
    public void An_undo_counts_as_a_change_too()
    {
        var act = Decide("accept");
        var seen = workspace.LastDecision(TestWorkspace.Main);
        workspace.Undo(TestWorkspace.Main, act, "a slip");
        Should.Throw<ChangedMeanwhileException>(() => workspace.Decide(TestWorkspace.Main, "reject", [statement], NoFields, "misread", seen));
    }

    [Fact]
    public void A_fact_taken_back_tells_nothing_until_that_is_undone()
    {
        var person = workspace.Look(TestWorkspace.Main, withReader: true).Find("Gulnar Bekova")[0];
        var fact = workspace.AddFact(TestWorkspace.Main, person, new FactEntry { Event = "release", Note = "Told by her lawyer." }).Fact.Id;
        var act = workspace.Withdraw(TestWorkspace.Main, fact, "another person", workspace.LastDecision(TestWorkspace.Main));
        workspace.Look(TestWorkspace.Main, withReader: true).Facts.ShouldBeEmpty();
        workspace.Undo(TestWorkspace.Main, act, "was right");
        workspace.Look(TestWorkspace.Main, withReader: true).Facts.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_case_set_aside_and_a_contradiction_settled_are_in_force_until_undone()
    {
        var person = workspace.Look(TestWorkspace.Main, withReader: true).Find("Gulnar Bekova")[0];
        var act = workspace.Dismiss(TestWorkspace.Main, person, "not ours", workspace.LastDecision(TestWorkspace.Main));
        workspace.Settle(TestWorkspace.Main, "x1", "2021-05-03", "the ruling says so", workspace.LastDecision(TestWorkspace.Main));
        workspace.InForce(TestWorkspace.Main, "dismiss").Keys.ShouldBe([person.Id]);
        workspace.InForce(TestWorkspace.Main, "settle")["x1"].Value.ShouldBe("2021-05-03");
        workspace.Undo(TestWorkspace.Main, act, "ours");
        workspace.InForce(TestWorkspace.Main, "dismiss").ShouldBeEmpty();
    }

    [Fact]
    public void Of_two_who_settle_one_contradiction_the_second_is_told_so()
    {
        var seen = workspace.LastDecision(TestWorkspace.Main);
        workspace.Settle(TestWorkspace.Main, "x1", "2021-05-03", "the ruling says so", seen);
        Should.Throw<ChangedMeanwhileException>(() => workspace.Settle(TestWorkspace.Main, "x1", "2021-05-04", "the letter says so", seen));
        workspace.InForce(TestWorkspace.Main, "settle")["x1"].Value.ShouldBe("2021-05-03");
    }

    [Fact]
    public void What_somebody_undid_is_not_undone_twice()
    {
        var act = Decide("accept");
        workspace.Undo(TestWorkspace.Main, act, "a slip");
        Should.Throw<ChangedMeanwhileException>(() => workspace.Undo(TestWorkspace.Main, act, "a slip"));
    }

    [Fact]
    public void The_record_verifies_after_all_of_it()
    {
        workspace.Undo(TestWorkspace.Main, Decide("accept"), "a slip");
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Looking_again_keeps_the_reports_that_did_not_change()
    {
        world.Add("Police in Van released Serik Aman on 5 May 2021.", name: "other.txt");
        var before = workspace.Look(TestWorkspace.Main, withReader: true).Reports;
        Decide("accept");
        var after = workspace.Look(TestWorkspace.Main, withReader: true).Reports;
        before.Count.ShouldBe(2);
        after.Count(report => before.Any(old => ReferenceEquals(old, report))).ShouldBe(1);
    }

    private string Decide(string kind) =>
        workspace.Decide(TestWorkspace.Main, kind, [statement], NoFields, "read it", workspace.LastDecision(TestWorkspace.Main));

    private Review Reviewed() =>
        workspace.Look(TestWorkspace.Main, withReader: true).Reports.SelectMany(report => report.Statements).First(filed => filed.Statement.Id == statement).Review;
}
