using Asyl.Casework;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;
using Asyl.Web.Reports;

namespace Asyl.EndToEnd.Web;

public sealed class ReadingPagesTests
{
    private const string Text = "Menu\nNews\nSport\nAbout us\nCourt frees teacher\nPolice in Van arrested Gulnar Bekova on 3 May. She was released on 5 May.\nShare\nPrint\nMore\nImprint";

    [Fact]
    public void Slices_of_a_text_put_together_are_the_text()
    {
        var lines = Slice.Lines(Text, 0, Text.Length, [Told("arrested Gulnar Bekova"), Told("She was released")], [Passage("Police in Van")], []);
        string.Join('\n', lines.Select(line => string.Concat(line.Select(slice => slice.Text)))).ShouldBe(Text);
        lines.SelectMany(line => line).ShouldAllBe(slice => Text.Substring(slice.Start, slice.Text.Length) == slice.Text);
    }

    [Fact]
    public void A_slice_knows_the_statements_whose_words_hold_it_the_narrowest_first()
    {
        var (wide, narrow) = (Told("Police in Van arrested Gulnar Bekova on 3 May."), Told("arrested Gulnar Bekova"));
        var slice = Slice.Lines(Text, 0, Text.Length, [wide, narrow], [], []).SelectMany(line => line).Single(slice => slice.Text == "arrested Gulnar Bekova");
        slice.Told.ShouldBe([narrow, wide]);
    }

    [Fact]
    public void What_stands_around_a_report_is_folded_and_nothing_of_it_is_lost()
    {
        var lines = Slice.Lines(Text, 0, Text.Length, [Told("She was released")], [], []);
        var parts = Furniture.Fold(lines, "Court frees teacher").ToList();
        parts.Select(part => part.IsFurniture).ShouldBe([true, false, true]);
        parts[1].Lines.Count.ShouldBe(2);
        parts.SelectMany(part => part.Lines).ShouldBe(lines);
    }

    [Fact]
    public void Words_that_stand_once_are_found_and_others_are_refused()
    {
        var report = Report();
        CitedWords.Of(report, "", "released on 5 May").ShouldBe(Passage("released on 5 May"));
        CitedWords.Of(report, "0-4", "").Text.ShouldBe("Menu");
        Should.Throw<WorkspaceException>(() => CitedWords.Of(report, "", "May")).Message.ShouldContain("more than once");
        Should.Throw<WorkspaceException>(() => CitedWords.Of(report, "", "released on 6 May")).Message.ShouldContain("exactly");
        Should.Throw<WorkspaceException>(() => CitedWords.Of(report, "5-5000", "")).Message.ShouldContain("inside");
    }

    [Fact]
    public void What_a_decision_would_change_is_what_it_changes()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "report.txt");
        File.WriteAllText(file, "Police in Van arrested Gulnar Bekova on 3 May 2021. A court ordered her deportation on 5 May 2021. She was released on 9 May 2021.");
        using var workspace = Workspace.OpenOrMake(Path.Combine(folder.Path, "w"), TimeProvider.System);
        var viewer = new Asyl.Casework.Access.Viewer("Somebody", [Workspace.MainCompartment]);
        workspace.Add(Workspace.MainCompartment, "Somebody", [file], Edtf.Unknown).Count().ShouldBe(1);
        var book = workspace.Look(viewer, withReader: true);
        var said = book.Reports[0].Statements.Select(filed => filed.Statement.Id).First();
        var foreseen = book.If([said], Review.Rejected);
        workspace.Decide(viewer, "reject", [said], Correction.None, "", workspace.LastDecision(viewer));
        var after = workspace.Look(viewer, withReader: true);
        foreseen.Events.Select(happening => happening.Id).ShouldBe(after.Events.Select(happening => happening.Id));
        foreseen.Cases.SelectMany(theCase => theCase.Positions).ShouldBeEquivalentTo(after.Cases.SelectMany(theCase => theCase.Positions));
        foreseen.Events.Count.ShouldBeLessThan(book.Events.Count);
    }

    private static Passage Passage(string words) => Asyl.Casework.Reading.Passage.Of(Text, Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    private static FiledStatement Told(string words) => new("r1", new Statement { Id = words, Event = "detention", Passage = Passage(words) }, Review.Proposed);

    private static FiledReport Report() => new()
    {
        Id = "r1", File = "a.txt", Sha256 = "", KeptSha256 = "", Extractor = "", MediaType = "text/plain", Text = Text,
        Reading = new ReportReading { Reader = "test", Language = "en" },
    };
}
