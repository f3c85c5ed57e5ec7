using Asyl.Casework.Data;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Events;

/// <summary>The country a statement is about: where something happened or was decided, and for a movement the country that it leads to.</summary>
internal static class WhereDecided
{
    private static readonly string[] Deciders = ["court", "authority"];

    /// <summary>The country as told or that of the place. What a "Kazakh court" decides is decided in Kazakhstan, wherever it would send somebody, unless a person says otherwise.</summary>
    public static string Country(Statement said, bool isAccepted)
    {
        var told = said.Country.Length > 0 ? said.Country : Places.CountryOf(said.Place);
        if (Movements.IsJourney(said.Event))
            return Movements.Destination(said.Event, told, said.Details);
        var body = Deciders.Select(role => Places.CountryOfBody(said.Details.GetValueOrDefault(role, ""))).FirstOrDefault(code => code.Length > 0, "");
        var isDecision = HappeningRule.Of(said.Event).ByCourt || IsOn("protection", said.Event);
        var country = body.Length > 0 && (told.Length == 0 || (isDecision && !isAccepted)) ? body : told;
        return !isAccepted && IsOn("removal", said.Event) && country == Movements.To(said.Details) && country != body ? "" : country;
    }

    /// <summary>Whether the place told lies in that country, as far as the statement tells.</summary>
    public static bool Holds(string country, Statement said)
    {
        var told = said.Country.Length > 0 ? said.Country : Places.CountryOf(said.Place);
        return told.Length == 0 || told == country;
    }

    private static bool IsOn(string track, string eventCode) => EventTypes.IsKnown(eventCode) && EventTypes.Of(eventCode).Tracks.Contains(track, StringComparer.Ordinal);
}
