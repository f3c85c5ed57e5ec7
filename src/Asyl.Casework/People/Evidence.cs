namespace Asyl.Casework.People;

/// <summary>What speaks, apart from the name, for two clusters being one person; the weight is about 1 when a lawyer would not hesitate.</summary>
internal sealed record Evidence(double Weight, IReadOnlyList<string> Because)
{
    /// <summary>Two events of one type of which one has no date.</summary>
    private const double Undated = 0.1;

    /// <summary>However many such pairs there are, they never suffice alone.</summary>
    private const double MostUndated = 0.2;

    public static Evidence Between(PersonCluster a, PersonCluster b)
    {
        var (few, many) = a.Members.Count <= b.Members.Count ? (a, b) : (b, a);
        var found = new List<(double Weight, string Why)>();
        AddHappenings(few, many, found);
        Add(found, few.Places.Count(many.Places.Contains), 0.2, "the same place");
        Add(found, few.Countries.Count(many.Countries.Contains) - 1, 0.2, "the same way from country to country");
        Add(found, few.Ties.Overlaps(many.Ties) ? 1 : 0, 0.4, "the same lawyer, judge, relative or companion");
        Add(found, few.Kin.Count(many.Kin.Contains), 0.3, "the same to the same relative");
        var company = few.Ties.Overlaps(many.Ties) ? 0 : few.Company.Count(many.Company.Contains);
        Add(found, company, company > 1 ? 0.3 : 0.2, "told of together with the same others");
        Add(found, few.Born is { } one && many.Born is { } other && one.First <= other.Last + 1 && other.First <= one.Last + 1 ? 1 : 0, 0.2, "the same age within a year");
        Add(found, few.Sources.Count(many.Sources.Contains), 0.1, "reports that draw on the same source");
        Add(found, few.Roles.Count(many.Roles.Contains), 0.1, "the same role");
        return new(Math.Min(1, found.Sum(item => item.Weight)), [.. found.Select(item => item.Why).Distinct(StringComparer.Ordinal)]);
    }

    private static void AddHappenings(PersonCluster few, PersonCluster many, List<(double Weight, string Why)> found)
    {
        var undated = 0.0;
        foreach (var (code, tellings) in few.Happenings)
        {
            if (!many.Happenings.TryGetValue(code, out var others))
                continue;
            var best = Agreement(tellings, others);
            undated += best is > 0 and <= Undated ? best : 0;
            if (best > 0)
                found.Add((undated > MostUndated && best <= Undated ? 0 : best, $"the same event: {code}"));
        }
    }

    private static double Agreement(HashSet<Happening> tellings, HashSet<Happening> others)
    {
        var best = 0.0;
        foreach (var telling in tellings)
        {
            foreach (var other in others)
            {
                best = Math.Max(best, telling.Agreement(other));
                if (best == Happening.Full)
                    return best;
            }
        }

        return best;
    }

    private static void Add(List<(double Weight, string Why)> found, int shared, double weight, string why)
    {
        if (shared > 0)
            found.Add((weight, why));
    }
}
