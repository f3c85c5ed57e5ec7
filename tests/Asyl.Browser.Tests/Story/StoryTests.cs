using Asyl.Browser.Tests.Served;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>What one person does from the first day to the last, page after page as they lead to one another.</summary>
[Collection(nameof(OneStory))]
public sealed class StoryTests(Desks desks)
{
    [Fact]
    public async Task Somebody_goes_from_an_empty_workspace_to_a_dossier_and_leaves()
    {
        await using var desk = await desks.Empty();
        var page = await desk.Enter(Look.Desktop);
        await Collecting.AddsFilesAndSeesWhatWasRefused(page);
        var address = await page.OpenCase(Deeds.Nurse);
        await Deciding.AcceptsRejectsAndUndoesByKeys(page);
        await Entering.EntersAFactWithANote(page, address);
        await Entering.EntersAFactFromSelectedWords(page, address);
        await Deciding.DecidesAContradictionAndUndoesIt(page, address);
        await Filing.LooksAtThePositionOnOtherDays(page, address);
        await Filing.KeepsPapers(page, address);
        await Entering.TranslatesAPassage(page, address);
        await Filing.PrintsTheDossier(page, address);
        await Collecting.SearchesAndSavesTheSearch(page);
        await Leaving.ReadsInRussianAndInTheDark(page);
        await Leaving.Leaves(page);
        desk.Heard.ShouldBeEmpty();
    }
}
