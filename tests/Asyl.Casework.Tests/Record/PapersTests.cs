namespace Asyl.Casework.Tests.Record;

public sealed class PapersTests : IDisposable
{
    private readonly TestWorkspace world = new();
    private readonly Workspace workspace;
    private readonly string person;

    public PapersTests()
    {
        workspace = world.Open();
        person = workspace.OpenCase(TestWorkspace.Main, "Gulnar Bekova", null)[0];
    }

    public void Dispose()
    {
        workspace.Dispose();
        world.Dispose();
    }

    [Fact]
    public void A_newer_version_replaces_an_older_one()
    {
        var task = Task("Call the lawyer");
        workspace.Rewrite(TestWorkspace.Main, task, 1, Fields(("what", "Call the lawyer"), ("done", "yes")));
        var paper = workspace.Papers(TestWorkspace.Main, person).ShouldHaveSingleItem();
        paper.Version.ShouldBe(2);
        paper["done"].ShouldBe("yes");
    }

    [Fact]
    public void Two_who_change_the_same_version_do_not_overwrite_each_other()
    {
        var task = Task("Call the lawyer");
        workspace.Rewrite(TestWorkspace.Main, task, 1, Fields(("what", "Call her sister")));
        Should.Throw<ChangedMeanwhileException>(() => workspace.Rewrite(TestWorkspace.Main, task, 1, Fields(("what", "Call the office"))));
        Should.Throw<ChangedMeanwhileException>(() => workspace.Remove(TestWorkspace.Main, task, 1));
        workspace.Papers(TestWorkspace.Main, person).ShouldHaveSingleItem()["what"].ShouldBe("Call her sister");
    }

    [Fact]
    public void What_is_taken_away_is_no_longer_listed_and_still_verifies()
    {
        workspace.Remove(TestWorkspace.Main, Task("Call the lawyer"), 1);
        workspace.Papers(TestWorkspace.Main, person).ShouldBeEmpty();
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("task", "due", "next week")]
    [InlineData("deadline", "due", "")]
    [InlineData("poem", "words", "x")]
    public void A_field_that_does_not_fit_is_refused_in_a_sentence(string kind, string field, string value) =>
        Should.Throw<WorkspaceException>(() => workspace.Write(TestWorkspace.Main, kind, person, Fields(("what", "Appeal"), (field, value)))).Message.ShouldContain("expect");

    [Fact]
    public void Nobody_writes_about_a_person_whose_case_is_not_open() =>
        Should.Throw<WorkspaceException>(() => workspace.Write(TestWorkspace.Main, "note", "p0", Fields(("words", "x"))));

    [Fact]
    public void Another_compartment_sees_none_of_it()
    {
        Task("Call the lawyer");
        workspace.Papers(TestWorkspace.Of("other"), person).ShouldBeEmpty();
    }

    private string Task(string what) => workspace.Write(TestWorkspace.Main, "task", person, Fields(("what", what))).Id;

    private static Dictionary<string, string> Fields(params (string, string)[] fields) => fields.ToDictionary(field => field.Item1, field => field.Item2, StringComparer.Ordinal);
}
