using Asyl.Casework.Events;
using Asyl.Casework.Law;
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
        var inOrder = InOrder.Of(own.Where(e => !disputes.IsOverruled(e)));
        CaseEvent[] moving = [.. inOrder.Where(e => !(LedThere(e) && HeldBefore(e, inOrder) == e.Country))];
        IReadOnlyList<Position> Fold(string track, string line, string country, IEnumerable<CaseEvent> of) =>
            new TrackFold(track, line, person.Id, country, disputes, new Appeals(moving), jurisdiction).Fold(of);
        var where = new Whereabouts(Fold("location", "", "", Touching(Whereabouts.Led(moving), "location", "", jurisdiction)));
        return [.. Moves.Lines.SelectMany(on => OnLine(on.Track == "location" ? Whereabouts.Led(moving) : moving, where, jurisdiction, on.Track, on.Line, (of, country) => Fold(on.Track, on.Line, country, of)))];
    }

    /// <summary>What holds on a day, one position a track, line and country where something had been entered by then. A day inside the uncertainty of a boundary is unknown.</summary>
    public static IReadOnlyList<Position> PositionOn(IReadOnlyList<Position> positions, DateOnly day) =>
        [.. positions.GroupBy(position => (position.Track, position.Line, Country: Moves.IsOfThePerson(position.Track) ? "" : position.Country))
            .Select(group => DayReader.Read([.. group], day)).OfType<Position>()
            .Select(held => IsAdrift(held) && positions.Any(other => other.Track == held.Track && other.Country.Length > 0) ? DayReader.Unknown(held, [held]) : held)];

    /// <summary>Nobody tells where it held nor since when: whether what is told of a country came after it is open.</summary>
    private static bool IsAdrift(Position held) => !Moves.IsOfThePerson(held.Track) && held.Country.Length == 0 && held.From.First is null;

    private static IEnumerable<Position> OnLine(
        IReadOnlyList<CaseEvent> events, Whereabouts where, Jurisdictions jurisdiction, string track, string line, Func<IEnumerable<CaseEvent>, string, IReadOnlyList<Position>> fold)
    {
        var touching = Touching(events, track, line, jurisdiction);
        if (Moves.IsOfThePerson(track))
            return fold(touching, "");
        string?[] Told(CaseEvent e) => [Country(e), OnlyOne(touching), where.CountryOf(e with { Country = "" }), HeldBefore(e, events), ToldBefore(e, touching, events)];
        return touching.GroupBy(e => Array.Find(Told(e), country => country?.Length > 0) ?? "", StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(group => fold(group, group.Key));
    }

    private static CaseEvent[] Touching(IEnumerable<CaseEvent> events, string track, string line, Jurisdictions jurisdiction) => [.. events.Where(e => jurisdiction.MayMove(e.Event, track, line))];

    /// <summary>The country that these events tell, where it is one.</summary>
    private static string? OnlyOne(IEnumerable<CaseEvent> events) =>
        events.Select(Country).Where(country => country.Length > 0).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var country] ? country : null;

    /// <summary>The only country that was told by then, where no journey is told since that led elsewhere; journeys themselves, appeals and what is done from afar tell none.</summary>
    private static string? ToldBefore(CaseEvent e, IEnumerable<CaseEvent> touching, IEnumerable<CaseEvent> inOrder)
    {
        var told = touching.TakeWhile(other => other != e).Where(other => Country(other).Length > 0 && !IsElsewhere(other) && other.Event is not ("appeal_filed" or "appeal_decided")).ToArray();
        if (OnlyOne(told) is not { } country || IsElsewhere(e))
            return null;
        var journey = inOrder.SkipWhile(other => other != told[^1]).TakeWhile(other => other != e).LastOrDefault(other => Movements.IsJourney(other.Event));
        return journey is null || Country(journey) == country ? country : null;
    }

    private static bool IsElsewhere(CaseEvent e) => Whereabouts.IsFromAfar(e) || Movements.IsJourney(e.Event);

    /// <summary>Where a person was held last before they were removed.</summary>
    private static string? HeldBefore(CaseEvent e, IEnumerable<CaseEvent> inOrder) =>
        e.Event == "removal_executed" ? inOrder.TakeWhile(other => other != e).LastOrDefault(other => other.Event == "detention")?.Country : null;

    /// <summary>Where an event counts: for a movement the country it leads to, but for a removal the one that removes.</summary>
    private static string Country(CaseEvent e) => Movements.IsJourney(e.Event) ? Movements.Destination(e.Event, e.Country, e.Details) : LedThere(e) ? "" : e.Country;

    /// <summary>Whether the country told of a removal is the one it led to.</summary>
    private static bool LedThere(CaseEvent e) => e.Event == "removal_executed" && e.Country.Length > 0
        && (Movements.To(e.Details) == e.Country || (e.Place.Length > 0 && e.Details.GetValueOrDefault("to", "") == e.Place));
}
