namespace Asyl.Casework.Dossiers.Journeys;

/// <summary>A bent line of a figure (a quadratic one): legs there and back do not lie on one another.</summary>
internal readonly record struct Curve((double X, double Y) From, (double X, double Y) Bend, (double X, double Y) To)
{
    private const int Steps = 40;
    private const double MostBend = 34;

    public static Curve Between((double X, double Y) from, (double X, double Y) to)
    {
        var (x, y) = (to.X - from.X, to.Y - from.Y);
        var bend = Math.Min(.16, MostBend / Math.Max(1, Math.Sqrt((x * x) + (y * y))));
        return new(from, (((from.X + to.X) / 2) + (y * bend), ((from.Y + to.Y) / 2) - (x * bend)), to);
    }

    public IEnumerable<(double X, double Y)> Points => Enumerable.Range(0, Steps + 1).Select(At);

    /// <summary>Its part outside what stands at its ends; null where nothing is left.</summary>
    public Curve? Outside(Box from, Box to)
    {
        var points = Points.ToList();
        var (first, last) = (points.FindIndex(point => !from.Contains(point)), points.FindLastIndex(point => !to.Contains(point)));
        if (first < 0 || last - first < 2)
            return null;
        var (s, t, part) = (first / (double)Steps, last / (double)Steps, this);
        var bend = Mixed(one => ((1 - s) * (1 - t) * one(part.From)) + ((s + t - (2 * s * t)) * one(part.Bend)) + (s * t * one(part.To)));
        return new(points[first], bend, points[last]);
    }

    private (double X, double Y) At(int step)
    {
        var (t, whole) = (step / (double)Steps, this);
        return Mixed(one => ((1 - t) * (1 - t) * one(whole.From)) + (2 * t * (1 - t) * one(whole.Bend)) + (t * t * one(whole.To)));
    }

    private static (double X, double Y) Mixed(Func<Func<(double X, double Y), double>, double> mix) => (mix(point => point.X), mix(point => point.Y));
}
