namespace Asyl.Speed.Generating;

/// <summary>A real country with its towns and what its authorities are called in reports.</summary>
internal sealed record Land(
    string Country, string Adjective, string Role, string Culture, IReadOnlyList<string> Towns, string Authority, string Police, string Court)
{
    public static IReadOnlyList<Land> All { get; } =
        [.. Table.Rows("places.tsv").Select(r => new Land(r[0], r[1], r[2], r[3], r[4].Split(';'), r[5], r[6], r[7]))];

    public static Land Pick(string role, Dice dice, string except = "") =>
        dice.Pick(All.Where(land => Is(land.Role, role) && !Is(land.Country, except)).ToList());

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
