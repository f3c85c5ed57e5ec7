using Asyl.Casework.Events;
using Asyl.Casework.People;

namespace Asyl.Casework.Cases;

/// <summary>
/// Folds a person's events into positions. Enters: a person, events, contradictions, the rules of places. Leaves: the stretches of every
/// track, in each country where one applies. Never: a status that no event entered; what nobody knows is unknown, what nobody decided disputed.
/// </summary>
public static class PositionFold
{
    /// <param name="events">The person's events, or any that include them.</param>
    public static IReadOnlyList<Position> Of(Person person, IReadOnlyList<CaseEvent> events, IReadOnlyList<Contradiction> contradictions, Jurisdictions jurisdiction)
    {
        var own = events.Where(e => Life.Happens(e) && e.Date is { IsKnown: true, IsYearless: false } && e.People.Contains(person.Id, StringComparer.Ordinal)).ToArray();
        var disputes = new Disputes(own, contradictions);
        var moving = InOrder.Of(own.Where(e => !disputes.IsOverruled(e)));
        return [.. Moves.Lines.SelectMany(on => OnLine(moving, on.Track, on.Line, (of, country) =>
            new TrackFold(on.Track, on.Line, person.Id, country, disputes, new Appeals(moving), jurisdiction).Fold(of)))];
    }

    /// <summary>What holds on a day, one position a track, line and country where something had been entered by then. A day inside the uncertainty of a boundary is unknown.</summary>
    public static IReadOnlyList<Position> PositionOn(IReadOnlyList<Position> positions, DateOnly day) =>
        [.. positions.GroupBy(position => (position.Track, position.Line, Country: Moves.IsOfThePerson(position.Track) ? "" : position.Country))
            .Select(group => DayReader.Read([.. group], day)).OfType<Position>()];

    private static IEnumerable<Position> OnLine(
        IReadOnlyList<CaseEvent> events, string track, string line, Func<IEnumerable<CaseEvent>, string, IReadOnlyList<Position>> fold)
    {
        var touching = events.Where(e => Moves.Any(e.Event, track, line)).ToArray();
        if (Moves.IsOfThePerson(track))
            return fold(touching, "");
        var countries = touching.Select(Country).Where(country => country.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var untold = countries.Length == 1 ? countries[0] : "";
        return touching.GroupBy(e => Country(e) is { Length: > 0 } country ? country : untold, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(group => fold(group, group.Key));
    }

    /// <summary>Where an event counts: for a movement the country it leads to.</summary>
    private static string Country(CaseEvent e) => Movements.Contains(e.Event) && e.Event != "removal_executed" ? Movements.Destination(e.Event, e.Country, e.Details) : e.Country;
}
