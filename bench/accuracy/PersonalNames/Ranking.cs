namespace Asyl.Accuracy.PersonalNames;

/// <summary>How well scores part pairs that are one from pairs that are not.</summary>
internal static class Ranking
{
    /// <summary>The share of all two pairs, one of each kind, that the scores put in order; equal scores count half.</summary>
    public static double Auc(IReadOnlyCollection<(double Score, bool IsSame)> scored)
    {
        var (below, sum) = (0.0, 0.0);
        foreach (var level in scored.GroupBy(pair => pair.Score).OrderBy(level => level.Key))
        {
            var (same, other) = (level.Count(pair => pair.IsSame), level.Count(pair => !pair.IsSame));
            sum += same * (below + (other / 2.0));
            below += other;
        }

        return sum / ((double)scored.Count(pair => pair.IsSame) * scored.Count(pair => !pair.IsSame));
    }

    /// <summary>The F1 of the best threshold.</summary>
    public static double BestF1(IReadOnlyCollection<(double Score, bool IsSame)> scored)
    {
        var (all, hits, taken, best) = (scored.Count(pair => pair.IsSame), 0, 0, 0.0);
        foreach (var level in scored.GroupBy(pair => pair.Score).OrderByDescending(level => level.Key))
        {
            hits += level.Count(pair => pair.IsSame);
            taken += level.Count();
            best = Math.Max(best, 2.0 * hits / (all + taken));
        }

        return best;
    }
}
