using Asyl.Casework.Data;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Events;

/// <summary>The country a statement is about.</summary>
internal static class WhereDecided
{
    private static readonly string[] Deciders = ["court", "authority"];

    /// <summary>The country as told or that of the place. What a "Kazakh court" decides is decided in Kazakhstan, wherever it would send somebody, unless a person says otherwise.</summary>
    public static string Country(Statement said, bool isAccepted)
    {
        var told = said.Country.Length > 0 ? said.Country : Places.CountryOf(said.Place);
        var body = Deciders.Select(role => Places.CountryOfBody(said.Details.GetValueOrDefault(role, ""))).FirstOrDefault(code => code.Length > 0, "");
        var isDecision = HappeningRule.Of(said.Event).ByCourt || (EventTypes.IsKnown(said.Event) && EventTypes.Of(said.Event).Tracks.Contains("protection", StringComparer.Ordinal));
        return body.Length > 0 && (told.Length == 0 || (isDecision && !isAccepted)) ? body : told;
    }
}
