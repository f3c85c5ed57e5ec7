using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>What people do on pages, in the words that they see.</summary>
internal static class Deeds
{
    /// <summary>The person of the example pile about whom most is told.</summary>
    public const string Nurse = "Aigozel Redzhepova";

    public static Task Press(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    public static Task Follow(this IPage page, string link) => page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex($"^{Regex.Escape(link)}") }).First.ClickAsync();

    /// <summary>Opens the proposed case; gives its address.</summary>
    public static async Task<string> OpenCase(this IPage page, string name)
    {
        await page.GotoAsync("/cases");
        await page.Locator("li.case.proposed").Filter(new() { HasText = name }).GetByRole(AriaRole.Button, new() { Name = "Open" }).ClickAsync();
        await page.Sees("h1", name);
        return new Uri(page.Url).AbsolutePath;
    }

    public static Task Sees(this IPage page, string place, string words) =>
        Assertions.Expect(page.Locator(place).Filter(new() { HasText = words }).First).ToBeVisibleAsync();

    public static Task SeesNo(this IPage page, string place) => Assertions.Expect(page.Locator(place)).ToHaveCountAsync(0);

    public static Task SeesSo(this IPage page, string place, int many) => Assertions.Expect(page.Locator(place)).ToHaveCountAsync(many);
}
