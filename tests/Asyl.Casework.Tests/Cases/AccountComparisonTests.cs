using Asyl.Casework.Cases;
using Asyl.Casework.Intake;
using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Cases;

public sealed class AccountComparisonTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void What_was_added_left_out_and_told_otherwise_stands_side_by_side()
    {
        var first = Add("Aygozel Rejepova was arrested in Van on 3 May 2021. Aygozel Rejepova was sentenced to five years in prison on 7 June 2021.");
        var second = Add("Aygozel Rejepova was arrested in Ankara on 3 May 2021. Aygozel Rejepova was deported to Turkmenistan on 9 July 2021.");
        using var workspace = world.Open();
        Note(workspace, second, "interview", "2022-03-01");
        Note(workspace, first, "screening", "2021-12-01");
        var book = workspace.Look(TestWorkspace.Main, withReader: true);
        var compared = workspace.Accounts(TestWorkspace.Main, book, book.Find("Aygozel Rejepova").Single());
        compared.Accounts.Select(account => (account.Report, account.Form, account.Date.Text)).ShouldBe([(first, "screening", "2021-12-01"), (second, "interview", "2022-03-01")]);
        compared.Events.Select(one => (one.AddedIn, LeftOut: string.Join(',', one.LeftOutIn))).ShouldContain((-1, "1"));
        compared.Events.Select(one => one.AddedIn).ShouldContain(1);
    }

    [Fact]
    public void Who_gave_no_account_has_none()
    {
        Add("Aygozel Rejepova was arrested in Van on 3 May 2021.");
        using var workspace = world.Open();
        var book = workspace.Look(TestWorkspace.Main, withReader: true);
        workspace.Accounts(TestWorkspace.Main, book, book.Find("Aygozel Rejepova").Single()).Accounts.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_says_I_in_an_account_is_whose_it_is_until_the_paper_is_taken_away()
    {
        var told = Add("I was arrested in Van on 3 May 2021 and released on 9 May 2021. My brother was deported on 4 June 2021.");
        Add("Aygozel Rejepova was arrested in Van on 3 May 2021.");
        using var workspace = world.Open();
        Whole(workspace).Find("Aygozel Rejepova").Single().Members.Count.ShouldBe(1);
        var paper = Note(workspace, told, "interview", "2022-03-01");
        var book = Whole(workspace);
        var person = book.Find("Aygozel Rejepova").Single();
        person.Members.Count.ShouldBe(2);
        book.EventsOf(person.Id).SelectMany(one => one.Statements).Select(id => book.Statement(id)!).Where(filed => filed.Report == told).Select(filed => filed.Statement.Event).Order(StringComparer.Ordinal).ShouldBe(["detention", "release"]);
        workspace.Remove(TestWorkspace.Main, paper.Id, paper.Version);
        Whole(workspace).Find("Aygozel Rejepova").Single().Members.Count.ShouldBe(1);
    }

    [Fact]
    public void What_is_accepted_in_an_account_stays_accepted_while_the_paper_stands()
    {
        var told = Add("I was arrested in Van on 3 May 2021.");
        using var workspace = world.Open();
        var paper = Note(workspace, told, "statement", "2022-03-01");
        workspace.Decide(TestWorkspace.Main, "accept", [Statement(workspace).Statement.Id], new Dictionary<string, string>(StringComparer.Ordinal), "", workspace.LastDecision(TestWorkspace.Main));
        Statement(workspace).Review.ShouldBe(Review.Accepted);
        workspace.Remove(TestWorkspace.Main, paper.Id, paper.Version);
        Whole(workspace).Reports.Single().Statements.Select(filed => filed.Review).ShouldContain(Review.Stale);
    }

    [Fact]
    public void Who_writes_a_decision_is_nobody_it_is_about()
    {
        var told = Add("I was told of her arrest. I was arrested in Van on 3 May 2021.");
        using var workspace = world.Open();
        Note(workspace, told, "decision", "2022-03-01");
        Whole(workspace).Find("Aygozel Rejepova").ShouldBeEmpty();
    }

    private static FiledStatement Statement(Workspace workspace) => Whole(workspace).Reports.Single().Statements.Single();

    private static Casebook Whole(Workspace workspace) => workspace.Look(TestWorkspace.Main, withReader: true);

    private static Paper Note(Workspace workspace, string report, string form, string date) => workspace.Write(
        TestWorkspace.Main, Account.Kind, report, new Dictionary<string, string>(StringComparer.Ordinal) { ["whose"] = "Aygozel Rejepova", ["form"] = form, ["date"] = date, ["interpreter"] = "B. K." });

    private string Add(string text) => ((ReceivedReport)world.Add(text).Single().Received).Id;
}
