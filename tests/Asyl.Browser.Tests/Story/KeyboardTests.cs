using Asyl.Browser.Tests.Served;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>The work of a day with no mouse: what has the focus is seen, and every step is a key.</summary>
[Collection(nameof(OneStory))]
public sealed class KeyboardTests(Desks desks)
{
    [Fact]
    public async Task A_case_is_opened_reviewed_added_to_and_settled_by_keys_alone()
    {
        await using var desk = await desks.WithPile();
        var page = await desk.Enter(Look.Desktop);
        await page.Sees("h1", "Cases");
        await OpensTheFirstCase(page);
        await ReviewsThreeEvents(page);
        await EntersAFact(page);
        await DecidesAContradiction(page);
        desk.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Enter_presses_what_has_the_focus_and_not_what_its_row_leads_to()
    {
        await using var desk = await desks.WithPile();
        var page = await desk.Enter(Look.Desktop);
        await page.GotoAsync(await page.OpenCase(Deeds.Nurse) + "/review");
        await Keys.TabTo(page, "button[value=reject]");
        await page.Keyboard.PressAsync("Enter");
        await page.Sees(".acts li", "Rejected");
    }

    private static async Task OpensTheFirstCase(IPage page)
    {
        await Keys.Press(page, "j", "o");
        await page.Sees("h1", Deeds.Nurse);
    }

    private static async Task ReviewsThreeEvents(IPage page)
    {
        await Keys.Press(page, "v");
        await page.Sees("h2", "Review");
        await Keys.Press(page, "j");
        foreach (var (key, done) in new[] { ("a", 1), ("r", 2), ("a", 3) })
        {
            await Keys.Press(page, key);
            await page.SeesSo(".acts li", done);
            await Keys.SeesTheFocus(page);
        }
    }

    private static async Task EntersAFact(IPage page)
    {
        await Keys.TabTo(page, ".parts a");
        await page.Keyboard.PressAsync("Enter");
        await page.Sees("h2", "Chronology");
        await Keys.Press(page, "f");
        await Keys.TabTo(page, "#fact-event");
        await page.Keyboard.TypeAsync("Deten");
        await Keys.TabTo(page, "#fact-date");
        await page.Keyboard.TypeAsync("2023-03-01");
        await Keys.TabTo(page, "#fact-note");
        await page.Keyboard.TypeAsync("Her sister called.");
        await Keys.TabTo(page, ".fact button.main");
        await page.Keyboard.PressAsync("Enter");
        await page.Sees("tr.accepted", "1 March 2023");
    }

    private static async Task DecidesAContradiction(IPage page)
    {
        await Keys.TabTo(page, ".parts a[href$=contradictions]");
        await page.Keyboard.PressAsync("Enter");
        await page.Sees("h2", "Contradictions");
        await Keys.Press(page, "j", "s");
        await Keys.TabTo(page, ".current select");
        await Keys.Press(page, "Home");
        await Keys.TabTo(page, ".current input[name=why]");
        await page.Keyboard.TypeAsync("The ruling says so itself.");
        await page.Keyboard.PressAsync("Enter");
        await page.Sees(".settled", "The ruling says so itself.");
    }
}
