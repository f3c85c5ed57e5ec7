using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>Adding to the pile and finding in it.</summary>
internal static class Collecting
{
    private static readonly string[] Reports =
    [
        "2020-11-24-karakum-monitor.txt", "2021-05-24-nemrut-postasi.txt", "2021-07-08-transcaspian-press.txt", "2021-12-10-nemrut-postasi.txt",
        "2022-03-28-fener-press-release.txt", "2022-06-21-transcaspian-press.txt", "marmara-courier-nurse-asylum.txt", "statement-rejepowa.txt",
    ];

    public static FilePayload Picture { get; } = new() { Name = "scan.jpg", MimeType = "image/jpeg", Buffer = [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46] };

    public static async Task AddsFilesAndSeesWhatWasRefused(IPage page)
    {
        new Uri(page.Url).AbsolutePath.ShouldBe("/welcome");
        await page.Follow("Add files");
        await page.GetByLabel("Files").SetInputFilesAsync([.. Reports.Select(name => Payload(name)), Picture]);
        await page.Sees("#chosen", "Files chosen: 9");
        await Sends(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Added last" })).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await page.Sees(".sum", "8 reports added, 1 refused");
        await page.Sees(".arrivals > li.refused", "scan.jpg");
        await page.Sees(".arrivals > li.refused .why", "expected a picture");
        await page.SeesSo("ol.pile > li", Reports.Length);
    }

    public static async Task Sends(IPage page)
    {
        await page.Press("Add to the pile");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("Reading what was added|Added last") })).ToBeVisibleAsync();
    }

    public static async Task SearchesAndSavesTheSearch(IPage page)
    {
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("nurse");
        await page.Keyboard.PressAsync("Enter");
        await page.Sees(".hit mark", "nurse");
        await page.WaitForLoadStateAsync();
        await page.Keyboard.PressAsync("s");
        await page.GetByLabel("Name").FillAsync("About the nurse");
        await page.Press("Save");
        await page.Sees("nav.saved a[aria-current]", "About the nurse");
        await page.GotoAsync("/search");
        await page.Follow("About the nurse");
        await page.Sees(".hit mark", "nurse");
    }

    private static FilePayload Payload(string name) => new() { Name = name, MimeType = "text/plain", Buffer = File.ReadAllBytes(Path.Combine(Repo.Examples, "pile", name)) };
}
