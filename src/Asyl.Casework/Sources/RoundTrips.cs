using Asyl.Casework.Events;

namespace Asyl.Casework.Sources;

/// <summary>
/// Finds claims that come back to their own origin. Enters: a casebook and events of it. Leaves: the reports on the way and the passages that show it.
/// Never: a round trip out of passages that tell of different events, of reports known to be younger than those that cite them, or of copies.
/// </summary>
public static class RoundTrips
{
    /// <summary>Each way once, with every event that is told along it.</summary>
    public static IReadOnlyList<RoundTrip> In(Casebook book, IEnumerable<CaseEvent> events) =>
        [.. events.Where(e => e.Statements.Count > 1).SelectMany(e => new EventTrips(book, e).Find())
            .GroupBy(trip => (trip.Origin, trip.IsWitness, Way: string.Join(' ', trip.Reports)))
            .Select(trips => trips.First() with
            {
                Events = [.. trips.SelectMany(trip => trip.Events).Order(StringComparer.Ordinal)],
                Steps = [.. trips.SelectMany(trip => trip.Steps.Index()).OrderBy(step => step.Index).ThenBy(step => step.Item.Passage.Start).Select(step => step.Item).Distinct()],
            })
            .OrderBy(trip => string.Join(' ', trip.Reports), StringComparer.Ordinal).ThenBy(trip => trip.Origin, StringComparer.Ordinal)];
}
