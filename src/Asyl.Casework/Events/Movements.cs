namespace Asyl.Casework.Events;

/// <summary>Events that take a person from one country to another, and where to.</summary>
internal static class Movements
{
    private static readonly HashSet<string> Codes = ["border_crossing", "departure", "resettlement", "removal_executed"];

    public static bool Contains(string eventCode) => Codes.Contains(eventCode);

    /// <summary>A movement that no authority carries out: its country is the one it leads to.</summary>
    public static bool IsJourney(string eventCode) => eventCode != "removal_executed" && Contains(eventCode);

    /// <summary>The country a person was in afterwards, as far as it is told; empty when it is not.</summary>
    public static string Destination(string eventCode, string country, IReadOnlyDictionary<string, string> details)
    {
        var to = To(details);
        if (to.Length > 0 || country == From(details))
            return to;
        return eventCode is "border_crossing" or "resettlement" ? country : "";
    }

    public static string To(IReadOnlyDictionary<string, string> details) => Country(details, "to");

    public static string From(IReadOnlyDictionary<string, string> details) => Country(details, "from");

    /// <summary>Tellings of one movement, those that name only the country left without it: it is where the movement began, not where it led.</summary>
    public static IReadOnlyList<Telling> Routed(IReadOnlyList<Telling> tellings)
    {
        if (!IsJourney(tellings[0].Event))
            return tellings;
        var left = tellings.Select(telling => From(telling.Details)).Where(country => country.Length > 0).ToHashSet(StringComparer.Ordinal);
        return [.. tellings.Select(telling => To(telling.Details).Length == 0 && left.Contains(telling.Country) ? telling with { Country = "", Place = "", Town = "" } : telling)];
    }

    private static string Country(IReadOnlyDictionary<string, string> details, string role)
    {
        var place = details.GetValueOrDefault(role, "");
        var parts = place.Split(',', StringSplitOptions.TrimEntries).Reverse().Append(place);
        return parts.Select(Places.CountryOf).FirstOrDefault(code => code.Length > 0, "");
    }
}
