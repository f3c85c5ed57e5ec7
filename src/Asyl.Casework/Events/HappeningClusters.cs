namespace Asyl.Casework.Events;

/// <summary>
/// Puts together the tellings of one person and one event type. The rule, in this order: dates that can mean one day are one happening;
/// dates apart by no more than a slip are one, unless town or outcome differ too, or one voice tells both in one report; what has no date
/// joins when there is only one happening it can mean. Movements are not told apart by country when their dates agree closely.
/// </summary>
internal static class HappeningClusters
{
    public static IReadOnlyList<TellingCluster> Of(IEnumerable<Telling> tellings)
    {
        var clusters = new List<TellingCluster>();
        foreach (var telling in InOrder(tellings))
        {
            var fitting = clusters.Where(cluster => Fits(cluster, telling)).ToArray();
            if (fitting.Length == 0)
                clusters.Add(new TellingCluster(telling));
            else if (telling.Date.IsKnown || fitting.Length == 1)
                Nearest(fitting, telling).Add(telling);
            else if (telling.IsRealis)
                clusters.Add(new TellingCluster(telling));
        }

        return clusters;
    }

    /// <summary>What happened before what did not or may; the exact before the vague; then by id, so that the order of arrival is nothing.</summary>
    private static IOrderedEnumerable<Telling> InOrder(IEnumerable<Telling> tellings) => tellings
        .OrderBy(telling => telling.IsRealis ? 0 : telling.IsNegated ? 1 : 2)
        .ThenBy(telling => DateReach.Width(telling.Date))
        .ThenBy(telling => telling.Date.IsKnown ? 0 : 1)
        .ThenBy(telling => telling.Date.First ?? telling.Date.Last)
        .ThenBy(telling => telling.Id, StringComparer.Ordinal);

    private static bool Fits(TellingCluster cluster, Telling telling)
    {
        var rule = HappeningRule.Of(telling.Event);
        if (!MayShareCountry(cluster, telling) || cluster.IsToldApartFrom(telling))
            return false;
        var gap = DateReach.Gap(cluster.Core, telling.Date);
        if (cluster.OpposesOutcomeOf(telling))
            return gap == 0 && DateReach.IsSharp(cluster.Core) && DateReach.IsSharp(telling.Date);
        return gap == 0 || (gap <= rule.Slip && !(rule.InTown && cluster.DiffersInTownFrom(telling)));
    }

    private static bool MayShareCountry(TellingCluster cluster, Telling telling) => cluster.SharesCountryWith(telling)
        || (Movements.Contains(telling.Event) && DateReach.IsSharp(cluster.Core) && DateReach.IsSharp(telling.Date) && DateReach.Compatible(cluster.Core, telling.Date));

    private static TellingCluster Nearest(TellingCluster[] fitting, Telling telling) => fitting
        .OrderBy(cluster => DateReach.Gap(cluster.Core, telling.Date))
        .ThenBy(cluster => cluster.IsIn(telling.Town) ? 0 : 1)
        .ThenBy(cluster => cluster.HasReport(telling.Report) ? 0 : 1)
        .ThenByDescending(cluster => cluster.Tellings.Count)
        .First();
}
