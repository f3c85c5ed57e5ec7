using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Manuscripts;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>No sentence of fact without its citation, and no citation without words in an original.</summary>
public sealed class EveryLineIsCitedTests : IDisposable
{
    private readonly TestWorkspace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void in_the_invented_examples() => Check(Path.Combine(Repo.Examples, "pile"));

    [SeedsFact]
    public void in_the_seeds() => Check(Repo.Seeds);

    private void Check(string folder)
    {
        place.AddFiles([folder]).ShouldAllBe(added => added.Key != null);
        using var workspace = place.Open();
        var cases = workspace.Look(TestWorkspace.Main, withReader: true).Cases;
        cases.ShouldNotBeEmpty();
        foreach (var theCase in cases)
            Check(workspace, theCase, Purpose.All.Where(purpose => !purpose.IsOfAccepted));
        TestWorkspace.AcceptAll(workspace, cases);
        foreach (var theCase in cases)
            Check(workspace, theCase, [Purpose.Court]);
    }

    private static void Check(Workspace workspace, ProtectionCase theCase, IEnumerable<Purpose> purposes)
    {
        foreach (var purpose in purposes)
        {
            var dossier = workspace.Dossier(TestWorkspace.Main, theCase.Person, new() { AsOf = new(2026, 1, 1), Purpose = purpose }, "");
            Uncited(dossier.Manuscript).ShouldBe(0);
            foreach (var citation in dossier.Citations.Where(citation => !citation.IsPicture))
                citation.Report.Text[citation.Passage.Start..citation.Passage.End].ShouldBe(citation.Passage.Text);
        }
    }

    /// <summary>How many rows, items and parts that tell something refer to no note, or to one that is not there.</summary>
    private static int Uncited(Manuscript manuscript)
    {
        var notes = manuscript.Notes.Select(note => note.Number).ToHashSet();
        var told = manuscript.Cover.Concat(manuscript.Chapters.SelectMany(chapter => chapter.Blocks)).SelectMany(Telling).ToList();
        return told.Count(lines => !lines.SelectMany(line => line.Runs).OfType<References>().SelectMany(references => references.Numbers).Any(notes.Contains));
    }

    private static IEnumerable<IReadOnlyList<Line>> Telling(Block block) => block switch
    {
        Table { Kind: "chronology" or "positions" } table => table.Rows.Where(row => !row.Kind.StartsWith("unknown", StringComparison.Ordinal)).Select(row => row.Cells.SelectMany(cell => cell.SelectMany(Lines)).ToList()),
        Sides sides => sides.All.SelectMany(side => side.Blocks.OfType<Listing>()).SelectMany(listing => listing.Items).Select(item => new[] { item.Line }),
        Listing { Kind: "gaps" or "not-happened" } listing => listing.Items.Select(item => new[] { item.Line }),
        Part { Kind: var kind } part when kind.StartsWith("deadline", StringComparison.Ordinal) => [[.. part.Blocks.SelectMany(Lines)]],
        Part part => part.Blocks.SelectMany(Telling),
        _ => [],
    };

    private static IEnumerable<Line> Lines(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Line],
        Listing listing => listing.Items.Select(item => item.Line),
        _ => [],
    };
}
