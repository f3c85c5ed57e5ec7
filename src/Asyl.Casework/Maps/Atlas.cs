using Asyl.Casework.Data;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Maps;

/// <summary>Where a place lies, as sources name it. Never: a guess between towns of one name.</summary>
internal static class Atlas
{
    private static readonly Dictionary<string, (string Country, string Town)> Spelled =
        DataTable.Rows("town-names.tsv").ToDictionary(row => row["name"], row => (row["country"], row["town"]), StringComparer.Ordinal);

    private static readonly HashSet<string> Sites = [.. DataTable.Rows("place-words.tsv").Where(row => row["kind"] == "site").Select(row => row["word"])];

    /// <summary>The country, empty where neither the sources tell it nor the name, which one town alone or a seat of government bears; and the town's place, null where it is no town, is not known or could be several.</summary>
    public static (string Country, GeoPoint? Point) Find(Place place)
    {
        if (Places.CountryOf(place.Name) is { Length: > 0 } whole)
            return (place.Country.Length > 0 ? place.Country : whole, null);
        foreach (var name in new[] { place.Name, WithoutSite(place.Name) }.Where(name => name.Length > 0))
        {
            var country = place.Country.Length > 0 ? place.Country : Gazetteer.Seat(name) ?? "";
            var isSpelled = Spelled.TryGetValue(name, out var other) && (country.Length == 0 || country == other.Country);
            var found = isSpelled ? TownPlaces.Of(other.Town, other.Country) : TownPlaces.Of(name, country);
            if ((found ?? TownPlaces.InPlainLetters(name, country)) is { } town)
                return (town.Country, town.Point);
        }

        return (place.Country, null);
    }

    /// <summary>"Reed prison" is in Reed, "near Reed" close by.</summary>
    private static string WithoutSite(string name) =>
        string.Join(' ', name.Split(' ').Where(word => !Sites.Contains(word.ToLowerInvariant())));
}
