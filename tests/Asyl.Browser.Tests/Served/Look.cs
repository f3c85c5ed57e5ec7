using Microsoft.Playwright;

namespace Asyl.Browser.Tests.Served;

/// <summary>How a page is looked at.</summary>
public sealed record Look(string Name, int Width, int Height, ColorScheme Light, bool Scripts = true)
{
    public static Look Desktop { get; } = new("desktop-light", 1280, 800, ColorScheme.Light);

    public static Look Narrow { get; } = new("narrow", 360, 740, ColorScheme.Light);

    public static Look Phone { get; } = new("phone-light", 390, 844, ColorScheme.Light);

    public static IReadOnlyList<Look> All { get; } =
        [Desktop, Desktop with { Name = "desktop-dark", Light = ColorScheme.Dark }, Phone, Phone with { Name = "phone-dark", Light = ColorScheme.Dark }];

    public override string ToString() => Name;
}
