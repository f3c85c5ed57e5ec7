using System.Text;
using Asyl.Casework.Maps;

namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>A country as far as a map shows it, in units of the figure.</summary>
internal sealed class Land
{
    private const double Beyond = 6;
    private readonly List<List<(double X, double Y)>> rings = [];

    private Land(CountryOutline country, MapView view)
    {
        Code = country.Code;
        foreach (var polygon in country.Polygons)
        {
            foreach (var (index, ring) in polygon.Rings.Index())
            {
                var points = Thinned(Clipped(view.ProjectWhole(ring), view));
                if (points.Count > 2 && (index > 0 || polygon == country.Largest || Size(points) > 1.5))
                    rings.Add(points);
            }
        }

        Coast = rings.MaxBy(Size) ?? [];
        Visible = Size(Coast);
    }

    public string Code { get; }

    /// <summary>The outline of its largest visible piece.</summary>
    public IReadOnlyList<(double X, double Y)> Coast { get; }

    /// <summary>How large that is.</summary>
    public double Visible { get; }

    /// <summary>The countries of which anything is seen.</summary>
    public static IReadOnlyList<Land> In(MapView view) => [.. CountryOutlines.All.Select(country => new Land(country, view)).Where(land => land.rings.Count > 0)];

    /// <summary>Its outline as a path, in halves of a unit.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        foreach (var points in rings)
        {
            var (x, y) = (0, 0);
            foreach (var (index, point) in points.Index())
            {
                var (nextX, nextY) = ((int)Math.Round(point.X * 2), (int)Math.Round(point.Y * 2));
                path.Append(index == 0 ? "M" : index == 1 ? "l" : nextX < x ? "" : " ").Append(nextX - x).Append(nextY < y ? "" : " ").Append(nextY - y);
                (x, y) = (nextX, nextY);
            }

            path.Append('z');
        }

        return path.ToString();
    }

    /// <summary>Whether a point lies on its largest visible piece.</summary>
    public bool Contains((double X, double Y) point)
    {
        var inside = false;
        for (var (i, j) = (0, Coast.Count - 1); i < Coast.Count; j = i++)
        {
            var (a, b) = (Coast[i], Coast[j]);
            if (a.Y > point.Y != b.Y > point.Y && point.X < ((b.X - a.X) * (point.Y - a.Y) / (b.Y - a.Y)) + a.X)
                inside = !inside;
        }

        return inside;
    }

    private static double Size(IReadOnlyList<(double X, double Y)> points)
    {
        var sum = 0.0;
        for (var (i, j) = (0, points.Count - 1); i < points.Count; j = i++)
            sum += (points[j].X * points[i].Y) - (points[i].X * points[j].Y);
        return Math.Abs(sum) / 2;
    }

    /// <summary>What lies in the view and little beyond, edge by edge (Sutherland and Hodgman 1974).</summary>
    private static IReadOnlyList<(double X, double Y)> Clipped(IReadOnlyList<(double X, double Y)> points, MapView view)
    {
        if (points.All(point => point is { X: >= 0 and <= MapView.Width, Y: >= 0 } && point.Y <= view.Height))
            return points;
        points = Cut(points, point => point.X + Beyond);
        points = Cut(points, point => MapView.Width + Beyond - point.X);
        points = Cut(points, point => point.Y + Beyond);
        return Cut(points, point => view.Height + Beyond - point.Y);
    }

    /// <param name="within">How far within the edge a point lies; negative beyond it.</param>
    private static List<(double X, double Y)> Cut(IReadOnlyList<(double X, double Y)> points, Func<(double X, double Y), double> within)
    {
        var kept = new List<(double X, double Y)>(points.Count);
        for (var i = 0; i < points.Count; i++)
        {
            var (from, to) = (points[i], points[(i + 1) % points.Count]);
            var (a, b) = (within(from), within(to));
            if (a >= 0)
                kept.Add(from);
            if (a >= 0 != b >= 0)
                kept.Add((from.X + ((to.X - from.X) * a / (a - b)), from.Y + ((to.Y - from.Y) * a / (a - b))));
        }

        return kept;
    }

    /// <summary>On halves of a unit, each once: neighbours still share their border.</summary>
    private static List<(double X, double Y)> Thinned(IReadOnlyList<(double X, double Y)> points)
    {
        var kept = new List<(double X, double Y)>(points.Count);
        foreach (var point in points.Select(point => (Math.Round(point.X * 2) / 2, Math.Round(point.Y * 2) / 2)))
        {
            if (kept.Count == 0 || kept[^1] != point)
                kept.Add(point);
        }

        return kept;
    }
}
