using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>Accepting, rejecting, settling, and taking it back.</summary>
internal static class Deciding
{
    /// <summary>From the page of an open case.</summary>
    public static async Task AcceptsRejectsAndUndoesByKeys(IPage page)
    {
        await page.SeesNo("tr.accepted");
        await page.Follow("Review ");
        await page.Sees("h2", "Review");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("c");
        await page.Sees(".queue > li.current #changes .accept", "If accepted");
        await page.Sees(".queue > li.current #changes .reject", "If rejected");
        await page.Keyboard.PressAsync("a");
        await page.SeesSo(".acts li", 1);
        await page.SeesSo(".queue > li.current", 1);
        await page.Keyboard.PressAsync("r");
        await page.SeesSo(".acts li", 2);
        await page.Keyboard.PressAsync("u");
        await page.SeesSo(".acts li", 1);
        await page.Follow("Chronology");
        await page.SeesSo("tr.accepted", 1);
        await page.Sees("tr.accepted .mark", "accepted");
    }

    public static async Task DecidesAContradictionAndUndoesIt(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Follow("Contradictions");
        await page.Sees("h2", "Contradictions");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("s");
        await DecidesTheFirst(page);
        await page.Locator(".contradiction").First.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await page.SeesNo(".settled");
    }

    public static async Task DecidesTheFirst(IPage page)
    {
        var card = page.Locator(".contradiction").First;
        await card.GetByLabel("Taken to be right").SelectOptionAsync(new SelectOptionValue { Index = 0 });
        await card.GetByLabel("Why").FillAsync("The ruling says so itself.");
        await page.Press("Note the decision");
        await page.Sees(".contradiction .settled", "The ruling says so itself.");
        await page.SeesSo(".side.chosen", 1);
    }
}
