using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Axe;

/// <summary>The rules of WCAG 2.2 AA that a machine can check, and the order of headings, by axe-core. Enters: a page that is open. Leaves: what breaks which rule.</summary>
internal static class AxeRules
{
    private const string Run =
        """
        async () => {
          const found = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'],
            rules: { 'target-size': { enabled: true }, 'heading-order': { enabled: true }, region: { enabled: true } } });
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}${nodes.length > 3 ? `, ${nodes.length} in all` : ''}`);
        }
        """;

    private static readonly string Source = File.ReadAllText(Path.Combine(Repo.Root, "tests", "Asyl.Browser.Tests", "Axe", "axe.min.js"));

    /// <summary>Fails with each rule that the page breaks and the selectors of the first elements that break it.</summary>
    public static async Task Check(IPage page) => (await Broken(page)).ShouldBeEmpty();

    /// <summary>The developer tools put the script in, which no policy of the page forbids: the page stays as people see it.</summary>
    public static async Task<string[]> Broken(IPage page)
    {
        await page.EvaluateAsync(Source);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
