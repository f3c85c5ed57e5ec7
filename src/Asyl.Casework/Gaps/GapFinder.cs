using Asyl.Casework.Cases;
using Asyl.Casework.Events;

namespace Asyl.Casework.Gaps;

/// <summary>
/// Finds gaps and risks in a case. Enters: a person's events, positions and the law of places. Leaves: each gap with its days and what it rests on.
/// Never: one that rests on an order of events that their dates leave open, or on something that only may have happened.
/// </summary>
public static class GapFinder
{
    private static readonly string[] Applied = ["asylum_application", "asylum_seeker_status_granted", "asylum_seeker_status_extended"];

    public static IReadOnlyList<Gap> Of(Casebook book, ProtectionCase theCase)
    {
        var told = Told.Of(book, theCase);
        var found = Missing(told, GapKind.ExtensionWithoutGrant, "asylum_seeker_status_extended", ["asylum_seeker_status_granted"])
            .Concat(Missing(told, GapKind.RefusalWithoutApplication, "asylum_refused", Applied))
            .Concat(Uncovered.Find(told, theCase.Positions)).Concat(Removals.Find(told)).Concat(Penalties.Find(told, book.Law));
        return [.. found.OrderBy(gap => gap.Stretch.First ?? gap.Stretch.Last).ThenBy(gap => gap.Kind).ThenBy(gap => gap.Country, StringComparer.Ordinal)];
    }

    /// <summary>The first event of a kind in each country that nothing of what has to come before it may have preceded.</summary>
    private static IEnumerable<Gap> Missing(Told told, GapKind kind, string code, string[] before) => told.Events.Where(e => e.Event == code && told.CountryOf(e).Length > 0)
        .GroupBy(told.CountryOf, StringComparer.Ordinal).Select(group => group.First())
        .Where(e => !told.Events.Any(other => before.Contains(other.Event, StringComparer.Ordinal) && told.MayBeIn(other, told.CountryOf(e)) && Told.MayPrecede(other, e)))
        .Select(e => told.Gap(kind, told.CountryOf(e), Language.Dates.Edtf.Days(null, e.Date.Last), e));
}
