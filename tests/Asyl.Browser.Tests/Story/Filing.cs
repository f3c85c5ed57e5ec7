using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>The case file: the position on a day, papers, the dossier.</summary>
internal static class Filing
{
    public static async Task LooksAtThePositionOnOtherDays(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Follow("Position");
        await page.GetByLabel("Slide to a day").PressAsync("PageDown");
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"\?on="));
        var day = await page.GetByLabel("Day", new() { Exact = true }).InputValueAsync();
        new Uri(page.Url).Query.ShouldContain($"on={day}");
        await page.GetByLabel("Day", new() { Exact = true }).FillAsync("2001-02-03");
        await page.Sees("#held", "3 February 2001");
        await page.SeesNo("#held .positions-now > :not(.unknown)");
        await page.Sees("#held .unknown", "unknown");
    }

    public static async Task KeepsPapers(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Follow("Papers");
        await Writes(page, "deadline", ("What is due", "Appeal against the refusal"), ("By when", "2030-05-06"));
        await Writes(page, "service", ("Which decision", "Refusal of 2 March"), ("Served on", "2022-03-10"));
        await Writes(page, "task", ("What is to be done", "Call the clinic"));
        await Writes(page, "note", ("Note", "She prefers to be called in the evening."));
        await Writes(page, "summary", ("Summary", "A nurse who may not be sent back."));
        await page.Sees("#deadline ~ ul", "6 May 2030");
        var task = page.Locator("section:has(#task) .papers > li");
        await task.GetByText("Change").ClickAsync();
        await task.GetByLabel("Done", new() { Exact = true }).CheckAsync();
        await task.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.Sees("section:has(#task) .papers > li.done", "Call the clinic");
        await page.Follow("Chronology");
        await page.Sees(".summary", "A nurse who may not be sent back.");
    }

    public static async Task WritesATask(IPage page, string address, string what)
    {
        await page.GotoAsync($"{address}/papers");
        await Writes(page, "task", ("What is to be done", what));
    }

    /// <summary>It comes in a tab of its own, ready for paper.</summary>
    public static async Task PrintsTheDossier(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Follow("Dossier");
        var dossier = await page.RunAndWaitForPopupAsync(() => page.Press("Write it"));
        await dossier.Sees("h1", Deeds.Nurse);
        System.Text.Encoding.ASCII.GetString((await dossier.PdfAsync())[..5]).ShouldBe("%PDF-");
        await dossier.CloseAsync();
    }

    private static async Task Writes(IPage page, string kind, params (string Field, string Words)[] fields)
    {
        var part = page.Locator($"section:has(> #{kind})");
        await part.Locator("summary.button").ClickAsync();
        foreach (var (field, words) in fields)
            await part.GetByLabel(field, new() { Exact = true }).FillAsync(words);
        await part.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.Sees($"section:has(> #{kind}) .papers > li", fields[0].Words);
    }
}
