namespace Asyl.Casework.Events;

/// <summary>Events that take a person from one country to another, and where to.</summary>
internal static class Movements
{
    private static readonly HashSet<string> Codes = ["border_crossing", "departure", "resettlement", "removal_executed"];

    public static bool Contains(string eventCode) => Codes.Contains(eventCode);

    /// <summary>The country a person was in afterwards, as far as it is told; empty when it is not.</summary>
    public static string Destination(string eventCode, string country, IReadOnlyDictionary<string, string> details)
    {
        var to = Country(details, "to");
        var from = Country(details, "from");
        if (to.Length > 0 || country == from)
            return to;
        return eventCode is "border_crossing" or "resettlement" ? country : "";
    }

    private static string Country(IReadOnlyDictionary<string, string> details, string role)
    {
        var place = details.GetValueOrDefault(role, "");
        var parts = place.Split(',', StringSplitOptions.TrimEntries).Reverse().Append(place);
        return parts.Select(Places.CountryOf).FirstOrDefault(code => code.Length > 0, "");
    }
}
