using Asyl.Casework.Cases;
using Asyl.Casework.Intake;

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

    private static void Note(Workspace workspace, string report, string form, string date) => workspace.Write(
        TestWorkspace.Main, Account.Kind, report, new Dictionary<string, string>(StringComparer.Ordinal) { ["whose"] = "Aygozel Rejepova", ["form"] = form, ["date"] = date, ["interpreter"] = "B. K." });

    private string Add(string text) => ((ReceivedReport)world.Add(text).Single().Received).Id;
}
