namespace Asyl.Casework.Events;

/// <summary>What is feared, possible or expected: clusters of their own, but for what was expected before a happening and then came.</summary>
internal static class Expectations
{
    private const int Awaited = 366;

    /// <param name="inOrder">Tellings of one person and one event type, none of them of a happening.</param>
    /// <param name="happenings">Those that are told; a fulfilled expectation is added to its own.</param>
    public static IReadOnlyList<TellingCluster> Of(IEnumerable<Telling> inOrder, IReadOnlyList<TellingCluster> happenings)
    {
        var open = new List<TellingCluster>();
        foreach (var telling in inOrder)
        {
            var cluster = happenings.Where(happening => Fulfils(happening, telling)).MinBy(happening => happening.Core.First)
                ?? open.Find(other => other.SharesCountryWith(telling) && DateReach.Compatible(other.Core, telling.Date));
            if (cluster is null)
                open.Add(new TellingCluster(telling));
            else
                cluster.Add(telling);
        }

        return open;
    }

    /// <summary>Only what is told as coming, and came within a year of being told.</summary>
    private static bool Fulfils(TellingCluster happening, Telling telling) =>
        telling is { Certainty: Reading.Certainty.Future, Told.Last: { } told } && happening.Tellings[0].IsRealis && DateReach.IsSharp(happening.Core)
        && happening.Core.Last >= told && happening.Core.First!.Value.DayNumber - told.DayNumber <= Awaited
        && happening.SharesCountryWith(telling) && DateReach.Gap(happening.Core, telling.Date) <= HappeningRule.Of(telling.Event).Slip;
}
