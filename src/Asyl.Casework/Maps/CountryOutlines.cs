namespace Asyl.Casework.Maps;

/// <summary>
/// The outlines of countries: Natural Earth's, simplified. Packed as lines that neighbours share: how many lines; of each how many points, and each point's
/// step east and north from the one before in hundredths of a degree; how many countries; of each its code, its pieces, of each its rings, of each its lines
/// (-1 - n for line n turned round).
/// </summary>
internal static class CountryOutlines
{
    private const double Grid = 100;
    private static readonly Lazy<CountryOutline[]> Read = new(() => Unpacked(PackedNumbers.Of("map/countries.bin")));

    public static IReadOnlyList<CountryOutline> All => Read.Value;

    /// <summary>Null for a country that is too small to be drawn.</summary>
    public static CountryOutline? Of(string code) => code.Length == 0 ? null : All.FirstOrDefault(country => country.Code == code);

    private static CountryOutline[] Unpacked(PackedNumbers packed)
    {
        var lines = Many(packed, Line);
        return Many(packed, one => new CountryOutline(one.Letters(2).Trim('-'), Many(one, polygon => new Polygon(Many(polygon, ring => RingOf([.. Many(ring, part => part.Signed())], lines))))));
    }

    private static T[] Many<T>(PackedNumbers packed, Func<PackedNumbers, T> read)
    {
        var all = new T[packed.Unsigned()];
        for (var i = 0; i < all.Length; i++)
            all[i] = read(packed);
        return all;
    }

    private static GeoPoint[] Line(PackedNumbers packed)
    {
        var (north, east) = (0, 0);
        return Many(packed, one =>
        {
            east += one.Signed();
            north += one.Signed();
            return new GeoPoint(north / Grid, east / Grid);
        });
    }

    /// <summary>The lines joined, their longitudes going on where they cross the antimeridian.</summary>
    private static Ring RingOf(IReadOnlyList<int> parts, GeoPoint[][] lines)
    {
        GeoPoint[] points = [.. parts.SelectMany(part => part >= 0 ? lines[part].SkipLast(1) : lines[~part].Reverse().SkipLast(1))];
        for (var i = 1; i < points.Length; i++)
            points[i] = points[i] with { East = points[i].East - (Math.Round((points[i].East - points[i - 1].East) / 360) * 360) };
        return new(points);
    }
}
