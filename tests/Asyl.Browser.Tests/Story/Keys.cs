using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Story;

/// <summary>Going about a page by keys. Whatever gets the focus on the way must show it.</summary>
internal static class Keys
{
    private const int AtMost = 200;

    /// <summary>An outline, or the frame of the current row; and not behind the bar above or outside the window.</summary>
    private const string Hidden =
        """
        () => {
          const focused = document.activeElement;
          const row = focused.closest('[data-row].current');
          const { outlineStyle, outlineWidth } = getComputedStyle(focused);
          const drawn = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 || row && getComputedStyle(row).boxShadow !== 'none';
          const box = focused.getBoundingClientRect();
          const top = focused.closest('.top, .skip') ? 0 : document.querySelector('.top').getBoundingClientRect().bottom;
          return drawn && box.bottom > top && box.top < innerHeight ? '' : `${focused.tagName} ${focused.id} ${focused.className}: drawn ${!!drawn}, ${Math.round(box.top)}-${Math.round(box.bottom)}`;
        }
        """;

    public static async Task Press(IPage page, params string[] keys)
    {
        foreach (var key in keys)
            await page.Keyboard.PressAsync(key);
    }

    /// <summary>Tab after Tab until the focus is there.</summary>
    public static async Task TabTo(IPage page, string place)
    {
        for (var pressed = 0; pressed < AtMost; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("document.activeElement === document.body"))
                continue;
            await SeesTheFocus(page);
            if (await page.EvaluateAsync<bool>("place => document.activeElement.matches(place)", place))
                return;
        }

        throw new ShouldAssertException($"no Tab of {AtMost} leads to {place}");
    }

    /// <summary>Within a second: after a part of the page was exchanged the focus is put back a moment later.</summary>
    public static async Task SeesTheFocus(IPage page)
    {
        for (var tried = 0; tried < 20 && (await page.EvaluateAsync<string>(Hidden)).Length > 0; tried++)
            await page.WaitForTimeoutAsync(50);
        (await page.EvaluateAsync<string>(Hidden)).ShouldBeEmpty();
    }
}
