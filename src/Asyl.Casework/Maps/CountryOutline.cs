namespace Asyl.Casework.Maps;

/// <summary>A country as its pieces of land.</summary>
/// <param name="Code">ISO 3166-1 alpha-2; empty for land without one.</param>
internal sealed record CountryOutline(string Code, IReadOnlyList<Polygon> Polygons)
{
    public Polygon Largest { get; } = Polygons.MaxBy(polygon => polygon.Outer.Area)!;

    /// <param name="point">Between -180 and 180 degrees east.</param>
    public bool Contains(GeoPoint point) => Polygons.Any(polygon => polygon.Contains(point) || polygon.Contains(point with { East = point.East + 360 }) || polygon.Contains(point with { East = point.East - 360 }));
}

/// <summary>A piece of land: its outer ring, then its lakes and enclaves.</summary>
internal sealed record Polygon(IReadOnlyList<Ring> Rings)
{
    public Ring Outer => Rings[0];

    public bool Contains(GeoPoint point) => Outer.Contains(point) && !Rings.Skip(1).Any(hole => hole.Contains(point));
}

/// <summary>A closed line; its last point is not its first one. Across the antimeridian its longitudes go on, beyond 180 or below -180.</summary>
internal sealed record Ring(IReadOnlyList<GeoPoint> Points)
{
    public double West { get; } = Points.Min(point => point.East);

    public double East { get; } = Points.Max(point => point.East);

    public double South { get; } = Points.Min(point => point.North);

    public double North { get; } = Points.Max(point => point.North);

    /// <summary>Square degrees as wide as at the ring's middle.</summary>
    public double Area => Math.Abs(Points.Zip([.. Points.Skip(1), Points[0]], (a, b) => (a.East * b.North) - (b.East * a.North)).Sum()) / 2 * Math.Cos((South + North) / 2 * Math.PI / 180);

    public bool Contains(GeoPoint point)
    {
        var inside = false;
        for (var (i, j) = (0, Points.Count - 1); i < Points.Count; j = i++)
        {
            var (a, b) = (Points[i], Points[j]);
            if (a.North > point.North != b.North > point.North && point.East < ((b.East - a.East) * (point.North - a.North) / (b.North - a.North)) + a.East)
                inside = !inside;
        }

        return inside;
    }
}
