namespace Asyl.Speed.Generating;

/// <summary>An invented newspaper or agency: how its pages are laid out and how it writes days.</summary>
internal sealed record Outlet(string Name, string Layout, bool DayFirst)
{
    public static IReadOnlyList<Outlet> All { get; } =
        [.. Table.Rows("outlets.tsv").Select(r => new Outlet(r[0], r[1], string.Equals(r[2], "dmy", StringComparison.Ordinal)))];
}
