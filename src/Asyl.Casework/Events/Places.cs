using Asyl.Casework.Data;
using Asyl.Casework.People;

namespace Asyl.Casework.Events;

/// <summary>What can be told of two names of places without a map: which are countries, and which cannot be the same town.</summary>
public static class Places
{
    private static readonly Dictionary<string, string> Codes = DataTable.Rows("countries.tsv")
        .SelectMany(row => row["names"].Split(';').Append(row["country"]).Select(name => (Name: NameLetters.Bare(name), Code: row["country"])))
        .GroupBy(pair => pair.Name, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First().Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Peoples = DataTable.Rows("countries.tsv")
        .SelectMany(row => (row["peoples"] + ";" + row["seats"]).Split(';', StringSplitOptions.RemoveEmptyEntries).Select(name => (Name: NameLetters.Fold(name), Code: row["country"])))
        .GroupBy(pair => pair.Name, StringComparer.Ordinal).Where(group => group.DistinctBy(pair => pair.Code, StringComparer.Ordinal).Count() == 1)
        .ToDictionary(group => group.Key, group => group.First().Code, StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Words = DataTable.Rows("place-words.tsv").ToDictionary(row => row["word"], row => row["kind"], StringComparer.Ordinal);

    /// <summary>The country of that name (or that code), or empty.</summary>
    public static string CountryOf(string name) => name.Length == 0 ? "" : Codes.GetValueOrDefault(NameLetters.Bare(name), "");

    /// <summary>The country whose people or seat a name begins with, as in "Kazakh court"; empty when it is none.</summary>
    public static string CountryOfBody(string name) => Peoples.GetValueOrDefault(NameLetters.Fold(name).Split(' ', 2)[0], CountryOf(name));

    /// <summary>The town that a place names: its first part without words such as "prison". Empty for a country, a region, a border.</summary>
    public static string Town(string place)
    {
        var first = place.Split(',', 2)[0].Trim();
        var words = NameLetters.Fold(first).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (CountryOf(first).Length > 0 || words.Any(word => Words.GetValueOrDefault(word) == "wide"))
            return "";
        return string.Join(' ', words.Where(word => !Words.ContainsKey(word)));
    }

    /// <summary>Whether both name a town, and not the same one. A region is no town, even one that bears a town's name.</summary>
    public static bool Differ(string a, string b)
    {
        var (here, there) = (Town(a), Town(b));
        return here.Length > 0 && there.Length > 0 && !Holds(here, there) && !Holds(there, here) && SoundDistance.Likeness(NameSounds.Of(here), NameSounds.Of(there)) < 0.8;
    }

    private static bool Holds(string longer, string shorter) => longer.Contains(shorter, StringComparison.Ordinal);
}
