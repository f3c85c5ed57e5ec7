using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Record;

public sealed class GivenSourceTests : IDisposable
{
    private readonly TestWorkspace world = new();
    private readonly string report;

    public GivenSourceTests() => report = ((Asyl.Casework.Intake.ReceivedReport)world.Add("<!doctype html><title>Told</title><link rel=canonical href='https://news.example/told'><p>Aygozel Rejepova was arrested in Van on 3 May 2021.", name: "a.html").Single().Received).Id;

    public void Dispose() => world.Dispose();

    [Fact]
    public void What_a_person_gives_beats_what_the_report_says_and_both_are_shown()
    {
        using var workspace = world.Open();
        workspace.Look(TestWorkspace.Main, withReader: true).Reports.Single().Reading.Url.ShouldBe("https://news.example/told");
        Give(workspace, ("url", "https://archive.example/told"), ("accessed", "2021-06-01"), ("publisher", "The Committee"), ("translation_of", "r0"));
        var filed = workspace.Look(TestWorkspace.Main, withReader: true).Reports.Single();
        (filed.Reading.Url, filed.Reading.Accessed, filed.Reading.Publisher, filed.TranslationOf).ShouldBe(("https://archive.example/told", "2021-06-01", "The Committee", "r0"));
        filed.Reading.Doubts.ShouldHaveSingleItem().Why.ShouldBe("the url that a person gave is not the one that the report states: https://news.example/told");
    }

    [Fact]
    public void What_is_given_anew_replaces_it_and_nothing_takes_it_back()
    {
        using var workspace = world.Open();
        Give(workspace, ("publisher", "The Committee"), ("outlet", "News"));
        Give(workspace, ("publisher", "Another"));
        Reading(workspace).ShouldBe(("News", "Another"));
        Give(workspace, ("outlet", ""));
        Reading(workspace).ShouldBe(("", "Another"));
        var paper = workspace.Papers(TestWorkspace.Main, report).ShouldHaveSingleItem();
        paper.Version.ShouldBe(3);
        workspace.Remove(TestWorkspace.Main, paper.Id, paper.Version);
        Reading(workspace).ShouldBe(("", ""));
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void It_survives_another_reading_and_another_run()
    {
        using (var workspace = world.Open())
        {
            Give(workspace, ("publisher", "The Committee"));
            workspace.Reread(null);
        }

        world.Look(TestWorkspace.Main).Reports.Single().Reading.Publisher.ShouldBe("The Committee");
    }

    [Fact]
    public void A_field_or_a_day_that_does_not_fit_is_refused()
    {
        using var workspace = world.Open();
        Should.Throw<WorkspaceException>(() => Give(workspace, ("colour", "red"))).Message.ShouldStartWith("there is no field 'colour'");
        Should.Throw<WorkspaceException>(() => Give(workspace, ("accessed", "yesterday"))).Message.ShouldContain("expects a date");
        Should.Throw<WorkspaceException>(() => workspace.GiveSource(TestWorkspace.Of("other"), report, new Dictionary<string, string>(StringComparer.Ordinal) { ["url"] = "x" }));
    }

    private static (string Outlet, string Publisher) Reading(Workspace workspace)
    {
        var reading = workspace.Look(TestWorkspace.Main, withReader: true).Reports.Single().Reading;
        return (reading.Outlet, reading.Publisher);
    }

    private void Give(Workspace workspace, params (string Field, string Value)[] fields) =>
        workspace.GiveSource(TestWorkspace.Main, report, fields.ToDictionary(field => field.Field, field => field.Value, StringComparer.Ordinal));
}
