using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Record;

public sealed class AddingTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void The_same_bytes_twice_are_one_original_and_two_receipts()
    {
        world.Add("A report.", name: "first.txt")[0].IsNew.ShouldBeTrue();
        var again = world.Add("A report.", name: "second.txt")[0];
        again.IsNew.ShouldBeFalse();
        again.Receipts.ShouldBe(2);
        world.Look(TestWorkspace.Main).Reports.ShouldHaveSingleItem().File.ShouldBe("first.txt");
    }

    [Fact]
    public void A_refused_file_does_not_stop_the_pile()
    {
        var answers = world.AddFiles([world.File("a.txt", ""), world.File("b.txt", "A report."), Path.Combine(world.Pile, "gone.txt")]);
        answers.Select(answer => answer.Received is Refused).ShouldBe([true, false, true]);
        world.Look(TestWorkspace.Main).Reports.Count.ShouldBe(1);
    }

    [Fact]
    public void A_given_publication_date_is_a_decision_that_the_reading_follows()
    {
        var path = world.File("report.txt", "She was arrested yesterday.");
        using (var workspace = world.Open())
            _ = workspace.Add("main", "tester", [path], Language.Dates.Edtf.Parse("2019-06-03")).ToList();
        world.Look(TestWorkspace.Main).Reports[0].Reading.Published.Text.ShouldBe("2019-06-03");
        using (var workspace = world.Open())
            _ = workspace.Add("main", "tester", [path], Language.Dates.Edtf.Parse("2019-06-04")).ToList();
        world.Look(TestWorkspace.Main).Reports[0].Reading.Published.Text.ShouldBe("2019-06-04");
    }

    [Fact]
    public void The_workspace_is_for_this_account_alone_and_ignored_by_git()
    {
        world.Add("A report.");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(world.Folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.ReadAllText(Path.Combine(world.Folder, ".gitignore")).ShouldBe("*\n");
    }

    [Fact]
    public void The_views_can_be_thrown_away()
    {
        world.Add("A report about Erzurum.");
        foreach (var file in Directory.GetFiles(world.Folder, "views.db*"))
            File.Delete(file);
        using var workspace = world.Open();
        workspace.Search(TestWorkspace.Main, "erzurum").Count.ShouldBe(1);
    }

    [Fact]
    public void What_an_interrupted_command_left_unread_is_read_by_the_next()
    {
        world.Add("A report about Erzurum.");
        File.WriteAllText(Path.Combine(world.Folder, "views.db"), "half a file");
        foreach (var file in new[] { "views.db-wal", "views.db-shm" })
            File.Delete(Path.Combine(world.Folder, file));
        world.Look(TestWorkspace.Main).Reports.Count.ShouldBe(1);
    }
}
