using Asyl.Browser.Tests.Served;

namespace Asyl.Browser.Tests.Axe;

/// <summary>That the rules are looked at: each of these pages breaks one.</summary>
[Collection(nameof(OneWorkbench))]
public sealed class AxeRulesTests(OpenWorkbench workbench)
{
    [Theory]
    [InlineData("<p style='color:#aaa'>pale</p>", "color-contrast: p")]
    [InlineData("<input type=text>", "label: input")]
    [InlineData("<h3>first</h3>", "heading-order: h3")]
    [InlineData("<p><button style='all:unset;font-size:8px'>a</button><button style='all:unset;font-size:8px'>b</button></p>", "target-size: button:nth-child(1)")]
    public async Task What_breaks_a_rule_is_found(string body, string found)
    {
        var page = await workbench.Tab(Look.Desktop);
        await page.SetContentAsync($"<!DOCTYPE html><html lang=en><title>t</title><main><h1>one</h1>{body}</main>");
        (await AxeRules.Broken(page)).ShouldContain(line => line.StartsWith(found, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }
}
