using Asyl.Casework.Data;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Maps;

/// <summary>Where a place lies, as sources name it. Never: a guess between towns of one name.</summary>
internal static class Atlas
{
    private static readonly Dictionary<string, (string Country, string Town)> Spelled =
        DataTable.Rows("town-names.tsv").ToDictionary(row => row["name"], row => (row["country"], row["town"]), StringComparer.Ordinal);

    private static readonly HashSet<string> Sites = [.. DataTable.Rows("place-words.tsv").Where(row => row["kind"] == "site").Select(row => row["word"])];

    /// <summary>The country, empty where neither the sources nor the name tell it; and the town's place, null where it is no town, is not known or could be several.</summary>
    public static (string Country, GeoPoint? Point) Find(Place place)
    {
        foreach (var name in new[] { place.Name, WithoutSite(place.Name) }.Where(name => name.Length > 0))
        {
            var (own, town) = Spelled.GetValueOrDefault(name, (Gazetteer.Place(name) ?? "", name));
            var country = place.Country.Length > 0 ? place.Country : own;
            if (country.Length > 0 && TownPlaces.Of(town, country) is { } point)
                return (country, point);
        }

        return (place.Country, null);
    }

    /// <summary>"Reed prison" is in Reed, "near Reed" close by.</summary>
    private static string WithoutSite(string name) =>
        string.Join(' ', name.Split(' ').Where(word => !Sites.Contains(word.ToLowerInvariant())));
}
