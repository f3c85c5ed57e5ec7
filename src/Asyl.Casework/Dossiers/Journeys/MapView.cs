using Asyl.Casework.Maps;

namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>
/// What part of the earth is drawn, and how: degrees as units of the figure, equirectangular, degrees of longitude as wide as they are in the middle of the map. The
/// antimeridian is no edge: longitudes are taken from the middle of the map.
/// </summary>
internal sealed record MapView(GeoPoint Middle, double Scale, double Height)
{
    public const double Width = 720;
    private const double LowestHeight = 300;
    private const double GreatestHeight = 460;

    /// <summary>Degrees of latitude that a map shows at least: nearer, the outlines are too coarse.</summary>
    private const double Narrowest = 7;

    /// <summary>Of the map that is left free around what is fitted into it.</summary>
    private const double Free = .3;

    private double Narrowing => Math.Cos(Middle.North * Math.PI / 180);

    /// <summary>The map that has all points in it.</summary>
    /// <param name="points">Not empty.</param>
    public static MapView Of(IReadOnlyList<GeoPoint> points)
    {
        var (west, width) = Span(points);
        var (south, north) = (points.Min(point => point.North), points.Max(point => point.North));
        var middle = new GeoPoint((south + north) / 2, Wrapped(west + (width / 2)));
        var wide = Math.Max(width * Math.Cos(middle.North * Math.PI / 180), Narrowest);
        var high = Math.Max(north - south, Narrowest / 2);
        var scale = (1 - Free) * Math.Min(Width / wide, GreatestHeight / high);
        return new(middle, scale, Math.Clamp(high * scale / (1 - Free), LowestHeight, GreatestHeight));
    }

    public (double X, double Y) Project(GeoPoint point) => Project(point, Wrapped(point.East - Middle.East));

    /// <summary>A ring, whole, on the side of the earth that is nearer; empty when nothing of it is in the view.</summary>
    public IReadOnlyList<(double X, double Y)> ProjectWhole(Ring ring)
    {
        var turn = (Math.Round((Middle.East - ((ring.West + ring.East) / 2)) / 360) * 360) - Middle.East;
        var (low, high) = (Project(new(ring.South, 0), ring.West + turn), Project(new(ring.North, 0), ring.East + turn));
        return high.X < 0 || low.X > Width || low.Y < 0 || high.Y > Height ? [] : [.. ring.Points.Select(point => Project(point, point.East + turn))];
    }

    private (double X, double Y) Project(GeoPoint point, double east) => ((Width / 2) + (east * Narrowing * Scale), (Height / 2) - ((point.North - Middle.North) * Scale));

    /// <summary>The shortest stretch of longitudes that has all points in it: what is left after the widest gap.</summary>
    private static (double West, double Width) Span(IReadOnlyList<GeoPoint> points)
    {
        double[] sorted = [.. points.Select(point => Wrapped(point.East)).Order()];
        var gaps = sorted.Select((east, at) => (After: at, Gap: at + 1 < sorted.Length ? sorted[at + 1] - east : sorted[0] + 360 - east));
        var (after, gap) = gaps.MaxBy(one => one.Gap);
        return (sorted[(after + 1) % sorted.Length], 360 - gap);
    }

    private static double Wrapped(double east) => east - (Math.Floor((east + 180) / 360) * 360);
}
