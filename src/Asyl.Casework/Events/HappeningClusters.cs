namespace Asyl.Casework.Events;

/// <summary>
/// Puts together the tellings of one person and one event type. The rule, in this order: dates that can mean one day are one happening;
/// dates apart by no more than a slip are one, unless town or outcome differ too, or one voice tells both in one report; what has no date
/// joins when there is only one happening it can mean. Movements are not told apart by country when their dates agree closely.
/// What is feared or expected tells no happening; only what was expected before it happened stands with it.
/// </summary>
internal static class HappeningClusters
{
    private const int DenialSlip = 7;

    public static IReadOnlyList<TellingCluster> Of(IEnumerable<Telling> tellings)
    {
        var (told, expected) = (new List<Telling>(), new List<Telling>());
        foreach (var telling in tellings)
            (telling.IsExpected ? expected : told).Add(telling);
        var clusters = new List<TellingCluster>();
        foreach (var telling in InOrder(told))
            Place(telling, clusters);
        return [.. clusters, .. Expectations.Of(InOrder(expected), clusters)];
    }

    private static void Place(Telling telling, List<TellingCluster> clusters)
    {
        var fitting = clusters.Where(cluster => telling.IsNegated && cluster.Tellings[0].IsRealis ? Denies(cluster, telling) : Fits(cluster, telling)).ToArray();
        if (fitting.Length == 0)
            clusters.Add(new TellingCluster(telling));
        else if (telling.Date.IsKnown || fitting.Length == 1)
            Nearest(fitting, telling).Add(telling);
        else if (telling.IsRealis)
            clusters.Add(new TellingCluster(telling));
    }

    /// <summary>What happened before what did not; the exact before the vague; then by id, so that the order of arrival is nothing.</summary>
    private static IOrderedEnumerable<Telling> InOrder(IEnumerable<Telling> tellings) => tellings
        .OrderBy(telling => telling.IsRealis ? 0 : 1)
        .ThenBy(telling => DateReach.Width(telling.Date))
        .ThenBy(telling => telling.Date.IsYearless ? 0 : telling.Date.IsKnown ? 1 : 2)
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

    /// <summary>A denial is of what was known when it was made, in the country it names; who tells that one thing happened and another did not denies nothing.</summary>
    private static bool Denies(TellingCluster cluster, Telling telling) =>
        (telling.Country.Length == 0 || cluster.IsInCountry(telling.Country)) && cluster.IsKnownBy(telling) && !cluster.IsAlsoToldBy(telling)
        && DateReach.Gap(cluster.Core, telling.Date) <= DenialSlip;

    private static bool MayShareCountry(TellingCluster cluster, Telling telling) => cluster.SharesCountryWith(telling)
        || (Movements.IsJourney(telling.Event) && !cluster.LeadsElsewhereThan(telling)
            && (cluster.LeftFrom(telling) || DateReach.AgreeClosely(cluster.Core, telling.Date)));

    private static TellingCluster Nearest(TellingCluster[] fitting, Telling telling) => fitting
        .OrderBy(cluster => DateReach.Gap(cluster.Core, telling.Date))
        .ThenBy(cluster => cluster.IsIn(telling.Town) ? 0 : 1)
        .ThenBy(cluster => cluster.HasReport(telling.Report) ? 0 : 1)
        .ThenBy(cluster => DateReach.DaysBefore(cluster.Core, telling.Date))
        .ThenByDescending(cluster => cluster.Tellings.Count)
        .First();
}
