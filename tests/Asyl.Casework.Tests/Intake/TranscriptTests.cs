using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake;

public sealed class TranscriptTests : IDisposable
{
    private const string Story = "[00:00:05] Aygozel Rejepova was arrested in Van on 3 May 2021.\nShe was alone.\n\n0:12:03 - A court released her.";

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Lines_with_a_time_are_paragraphs_with_that_place()
    {
        var kept = Transcript.Read(Story);
        kept.Text.ShouldBe("Aygozel Rejepova was arrested in Van on 3 May 2021.\nShe was alone.\n\nA court released her.");
        kept.Places.Marks.Select(mark => (mark.Name, kept.Text[mark.Start..mark.End])).ShouldBe(
            [("00:00:05", "Aygozel Rejepova was arrested in Van on 3 May 2021.\nShe was alone."), ("00:12:03", "A court released her.")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[00:00:05]\n00:00:06")]
    public void A_transcript_without_words_is_refused(string typed) => Should.Throw<WorkspaceException>(() => Transcript.Read(typed)).Message.ShouldStartWith("expected words");

    [Fact]
    public void A_recording_is_kept_until_its_words_are_typed_and_then_read()
    {
        using var workspace = world.Open();
        var report = Recording(workspace);
        workspace.Look(TestWorkspace.Main, withReader: true).Report(report)!.Text.ShouldBe("");
        workspace.Transcribe(TestWorkspace.Main, report, Transcript.Read(Story));
        var typed = workspace.Look(TestWorkspace.Main, withReader: true).Report(report)!;
        typed.Extractor.ShouldBe("transcript-1");
        typed.Reading.Statements.ShouldNotBeEmpty();
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void What_cites_an_earlier_transcript_stays_exact()
    {
        using var workspace = world.Open();
        var report = Recording(workspace);
        workspace.Transcribe(TestWorkspace.Main, report, Transcript.Read(Story));
        Enter(workspace, new Citing(report, 0, 16));
        workspace.Transcribe(TestWorkspace.Main, report, Transcript.Read("[00:00:05] Selbi Orazova was arrested."));
        var book = workspace.Look(TestWorkspace.Main, withReader: true);
        var account = CaseAccount.Of(book, book.Cases.Single(one => one.IsOpen), new(2022, 1, 1), CaseAccount.NoOlderTexts);
        account.Citations.ShouldContain(cite => cite.Passage.Text == "Aygozel Rejepova" && cite.PlaceWords == "00:00:05");
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void It_is_erased_with_its_recording()
    {
        using var workspace = world.Open();
        var report = Recording(workspace);
        workspace.Transcribe(TestWorkspace.Main, report, Transcript.Read(Story));
        workspace.Erase(TestWorkspace.Main, [report], null, "asked to");
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
        Directory.GetFiles(world.Folder, "*", SearchOption.AllDirectories).ShouldAllBe(file => !File.ReadAllText(file, System.Text.Encoding.Latin1).Contains("Rejepova", StringComparison.Ordinal));
    }

    [Fact]
    public void A_report_with_words_of_its_own_takes_no_transcript()
    {
        using var workspace = world.Open();
        var report = workspace.Add(Workspace.MainCompartment, "tester", [world.File("a.txt", "Words.")], default).ToList()[0].Key!.Report;
        Should.Throw<WorkspaceException>(() => workspace.Transcribe(TestWorkspace.Main, report, Transcript.Read(Story))).Message.ShouldStartWith("expected a recording");
    }

    [Fact]
    public void A_page_and_a_box_on_it_are_cited_as_they_are_given()
    {
        using var workspace = world.Open();
        var report = workspace.Add(Workspace.MainCompartment, "tester", [world.File("scan.png", Formats.PictureFormatTests.Png(300, 200))], default).ToList()[0].Key!.Report;
        Enter(workspace, new Citing(report, 0, 0) { Page = 1, Box = new(10, 20.5, 30, 40) });
        workspace.Transcribe(TestWorkspace.Main, report, Transcript.Read("Words of the picture."));
        var book = workspace.Look(TestWorkspace.Main, withReader: true);
        var cited = CaseAccount.Of(book, book.Cases.Single(), new(2022, 1, 1), CaseAccount.NoOlderTexts).Citations.ShouldHaveSingleItem();
        cited.Shown.ShouldBe("[page 1, box 10, 20.5, 30 × 40]");
        workspace.Verify(TestWorkspace.Main, null).Problems.ShouldBeEmpty();
        Enter(workspace, new Citing(report, 0, 0) { Page = 1 });
        foreach (var wrong in new Citing[] { new(report, 0, 0) { Page = 2 }, new(report, 0, 0) { Page = 1, Box = new(290, 0, 20, 20) }, new(report, 0, 0) { Page = 1, Box = new(0, 0, 0, 5) } })
            Should.Throw<WorkspaceException>(() => Enter(workspace, wrong)).Message.ShouldStartWith("expected");
    }

    private static void Enter(Workspace workspace, Citing cite)
    {
        workspace.OpenCase(TestWorkspace.Main, "Aygozel Rejepova", null);
        var person = workspace.Look(TestWorkspace.Main, withReader: false).Find("Aygozel Rejepova")[0];
        workspace.AddFact(TestWorkspace.Main, person, new() { Event = "detention", Cites = [cite] });
    }

    private string Recording(Workspace workspace) =>
        workspace.Add(Workspace.MainCompartment, "tester", [world.File("call.mp3", [.. "ID3"u8, .. new byte[500]])], default).ToList()[0].Key!.Report;
}
