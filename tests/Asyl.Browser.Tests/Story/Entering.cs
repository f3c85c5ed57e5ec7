using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>What a person says themselves: facts with a note or with words, translations.</summary>
internal static class Entering
{
    public static async Task EntersAFactWithANote(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Keyboard.PressAsync("f");
        await FillsInAFact(page);
    }

    public static async Task FillsInAFact(IPage page)
    {
        await page.GetByLabel("What happened").SelectOptionAsync("detention");
        await page.GetByLabel("Date").FillAsync("2023-03-01");
        await page.GetByLabel("What it rests on").FillAsync("Her sister called on Tuesday.");
        await page.Press("Enter");
        await page.Sees("tr.accepted", "1 March 2023");
    }

    public static async Task EntersAFactFromSelectedWords(IPage page, string address)
    {
        await OpensAReport(page, address);
        var words = await DragsOver(page, page.Locator("article.text a.said").First);
        await page.Locator(".select-deeds").GetByText("Enter a fact").ClickAsync();
        await page.Sees("blockquote", words);
        await page.GetByLabel("Whom it is about").FillAsync(Deeds.Nurse);
        await page.GetByLabel("What happened").SelectOptionAsync("disappearance");
        await page.GetByLabel("Date").FillAsync("2023-04-02");
        await page.Press("Enter");
        new Uri(page.Url).AbsolutePath.ShouldBe(address);
        await page.Sees("tr.accepted", "2 April 2023");
    }

    public static async Task TranslatesAPassage(IPage page, string address)
    {
        await OpensAReport(page, address);
        var words = (await page.Locator("article.text a.said").First.InnerTextAsync()).Trim();
        await page.GetByLabel("Words of the text").FillAsync(words);
        await page.Press("Translate");
        await page.Sees("blockquote", words);
        await page.GetByLabel("Translation", new() { Exact = true }).FillAsync("Так это звучит по-русски.");
        await page.GetByLabel("Language").FillAsync("ru");
        await page.Press("Save");
        await page.Sees(".translation", "Так это звучит по-русски.");
    }

    private static async Task OpensAReport(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Follow("Sources");
        await page.Locator(".sources > li a").First.ClickAsync();
        await page.Sees("h2", "What was read");
    }

    /// <summary>From the first letter of the first line of the words to its last, as with a mouse.</summary>
    private static async Task<string> DragsOver(IPage page, ILocator words)
    {
        await words.ScrollIntoViewIfNeededAsync();
        var box = await words.EvaluateAsync<float[]>("words => { const { left, right, top, bottom } = words.getClientRects()[0]; return [left, right, top, bottom]; }");
        var height = (box[2] + box[3]) / 2;
        await page.Mouse.MoveAsync(box[0] + 1, height);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box[1] - 1, height, new() { Steps = 8 });
        await page.Mouse.UpAsync();
        return (await page.EvaluateAsync<string>("getSelection().toString()")).Trim();
    }
}
