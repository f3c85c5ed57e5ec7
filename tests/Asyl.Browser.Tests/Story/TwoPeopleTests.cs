using Asyl.Browser.Tests.Served;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>Two at the same thing: the first is heard, the second is told, and what either wrote is still there.</summary>
[Collection(nameof(OneStory))]
public sealed class TwoPeopleTests(Desks desks)
{
    private const string Quicker = "Somebody else changed this meanwhile.";

    [Fact]
    public async Task Whoever_decides_on_an_event_second_is_told_and_nothing_of_the_first_is_lost()
    {
        await using var desk = await desks.WithPile();
        var (first, second, address) = await Both(desk);
        foreach (var page in new[] { first, second })
            await page.GotoAsync($"{address}/review");
        await Keys.Press(first, "j", "a");
        await first.SeesSo(".acts li", 1);
        await Keys.Press(second, "j", "r");
        await second.Sees("#said", Quicker);
        await second.SeesNo(".acts li");
        await second.ReloadAsync();
        await second.Sees(".acts li", "by Test Desk");
        await Keys.Press(second, "j", "r");
        await second.SeesSo(".acts li", 2);
        await second.SeesNo("#said:not(:empty)");
        await second.Sees(".acts li", "by Second Desk");
    }

    [Fact]
    public async Task Whoever_decides_the_same_as_the_first_is_told_too()
    {
        await using var desk = await desks.WithPile();
        var (first, second, address) = await Both(desk);
        foreach (var page in new[] { first, second })
            await page.GotoAsync($"{address}/review");
        await Keys.Press(first, "j", "a");
        await first.SeesSo(".acts li", 1);
        await Keys.Press(second, "j", "a");
        await second.Sees("#said", Quicker);
        await first.ReloadAsync();
        await first.SeesSo(".acts li", 1);
    }

    [Fact]
    public async Task Whoever_changes_a_paper_second_is_told_and_the_first_words_stay()
    {
        await using var desk = await desks.WithPile();
        var (first, second, address) = await Both(desk);
        await Filing.WritesATask(first, address, "Call the clinic");
        await second.GotoAsync($"{address}/papers");
        await Rewrites(first, "Call the clinic on Monday");
        await first.Sees(".papers strong", "Call the clinic on Monday");
        await Rewrites(second, "Call the court");
        await second.Sees("[role=alert]", Quicker);
        await second.GoBackAsync();
        await second.ReloadAsync();
        await second.Sees(".papers strong", "Call the clinic on Monday");
    }

    [Fact]
    public async Task Whoever_corrects_a_statement_second_is_told_and_finds_the_form_as_it_was_filled_in()
    {
        await using var desk = await desks.WithPile();
        var (first, second, address) = await Both(desk);
        await first.GotoAsync($"{address}/sources");
        await first.Locator(".sources > li a").First.ClickAsync();
        await first.Locator(".statement a[data-key=e]").First.ClickAsync();
        await second.GotoAsync(first.Url);
        await Corrects(first, "Ankara");
        await first.Sees(".statement.corrected strong", "Ankara");
        await Corrects(second, "Izmir");
        await second.Sees("[role=alert]", Quicker);
        await second.GoBackAsync();
        await Assertions.Expect(second.GetByLabel("Place")).ToHaveValueAsync("Izmir");
    }

    private static async Task<(IPage First, IPage Second, string Address)> Both(Desk desk)
    {
        var first = await desk.Enter(Look.Desktop);
        var address = await first.OpenCase(Deeds.Nurse);
        return (first, await desk.Invite(first, "Second Desk"), address);
    }

    private static async Task Rewrites(IPage page, string words)
    {
        var task = page.Locator("section:has(> #task) .papers > li");
        await task.GetByText("Change").ClickAsync();
        await task.GetByLabel("What is to be done").FillAsync(words);
        await task.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
    }

    private static async Task Corrects(IPage page, string place)
    {
        await page.GetByLabel("Place").FillAsync(place);
        await page.Press("Save the correction");
    }
}
