using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Maps;

/// <summary>
/// Where the towns of <c>places.tsv</c> lie, to a twentieth of a degree: GeoNames' coordinates. Packed as: how many names and countries; of each country its code and
/// its southernmost and westernmost step; for each name, in the table's order, a byte: 1 if the town of the country beside it is known, 2 if no
/// other town of the world bears the name, and four times the number of towns of that name in other countries; of these the countries, a byte each; then for all towns, by country, four runs of bytes: low and high bytes of steps north, and of steps east.
/// Never: a town that shares its name with another of its country, unless it is by far the largest.
/// </summary>
internal static class TownPlaces
{
    private const double Cell = 20;
    private static readonly Lazy<Town[]> Read = new(() => Unpacked(PackedNumbers.Of("map/towns.bin")));
    private static readonly Lazy<ILookup<string, int>> Plain = new(() => Gazetteer.ForeignNames().ToLookup(named => NameLetters.Fold(named.Name), named => named.Row, StringComparer.Ordinal));

    /// <summary>Every town with its country.</summary>
    public static IReadOnlyList<Town> All => Read.Value;

    /// <summary>Null when it is not known, or could be several.</summary>
    /// <param name="name">As <c>places.tsv</c> spells it.</param>
    /// <param name="country">Where it is not told, only a town whose name no other one bears is meant.</param>
    public static Town? Of(string name, string country)
    {
        if (Gazetteer.Row(name) is not { } row)
            return null;
        return Named(row).Where(town => country.Length == 0 ? town.IsOnly : town.Country == country).Select(town => (Town?)town).FirstOrDefault();
    }

    /// <summary>A town by its name in plain letters: "Turkmenabat" for Türkmenabat. Null when it is not known, or could be several, or when a town is
    /// spelled so.</summary>
    /// <param name="country">Told: an empty one is no town's.</param>
    public static Town? InPlainLetters(string name, string country) => Gazetteer.Row(name) is not null ? null
        : Plain.Value[NameLetters.Fold(name)].SelectMany(Named).Where(town => town.Country == country).Take(2).ToArray() is [var one] ? one : null;

    /// <summary>All towns of one name.</summary>
    private static IEnumerable<Town> Named(int row)
    {
        var at = Array.BinarySearch(Read.Value, new Town(row, "", default, IsOnly: false), Comparer<Town>.Create((a, b) => a.Row.CompareTo(b.Row)));
        while (at > 0 && Read.Value[at - 1].Row == row)
            at--;
        for (; at >= 0 && at < Read.Value.Length && Read.Value[at].Row == row; at++)
            yield return Read.Value[at];
    }

    private static Town[] Unpacked(PackedNumbers packed)
    {
        var (rows, count) = (packed.Unsigned(), packed.Unsigned());
        var countries = Enumerable.Range(0, count).Select(_ => (Code: packed.Letters(2), South: packed.Signed(), West: packed.Signed())).ToArray();
        var towns = Towns(packed.Bytes(rows), packed, [.. countries.Select(country => country.Code)]);
        byte[] lowNorth = Run(), highNorth = Run(), lowEast = Run(), highEast = Run();
        var next = FirstOfEach(towns, count);
        return [.. towns.Select(town =>
        {
            var (at, (code, south, west)) = (next[town.Country]++, countries[town.Country]);
            return new Town(town.Row, code, new((south + lowNorth[at] + (highNorth[at] << 8)) / Cell, (west + lowEast[at] + (highEast[at] << 8)) / Cell), town.IsOnly);
        })];

        byte[] Run() => packed.Bytes(towns.Count).ToArray();
    }

    /// <summary>Rows with the numbers of their countries, in the table's order.</summary>
    private static List<(int Row, int Country, bool IsOnly)> Towns(ReadOnlySpan<byte> flags, PackedNumbers packed, string[] codes)
    {
        var others = 0;
        foreach (var flag in flags)
            others += flag >> 2;
        var more = packed.Bytes(others);
        var (at, towns) = (0, new List<(int, int, bool)>(flags.Length));
        var numbers = codes.Index().ToDictionary(code => code.Item, code => code.Index, StringComparer.Ordinal);
        foreach (var (row, country) in Gazetteer.CountryColumn().Index())
        {
            if ((flags[row] & 1) == 1)
                towns.Add((row, numbers[country], (flags[row] & 2) > 0));
            for (var left = flags[row] >> 2; left > 0; left--)
                towns.Add((row, more[at++], (flags[row] & 2) > 0));
        }

        return towns;
    }

    /// <summary>Where in the runs the towns of each country begin.</summary>
    private static int[] FirstOfEach(List<(int Row, int Country, bool IsOnly)> towns, int countries)
    {
        var first = new int[countries + 1];
        foreach (var (_, country, _) in towns)
            first[country + 1]++;
        for (var i = 1; i <= countries; i++)
            first[i] += first[i - 1];
        return first;
    }
}

/// <param name="Row">Of <c>places.tsv</c>, from 0.</param>
/// <param name="IsOnly">Whether no other town of the world bears its name.</param>
internal readonly record struct Town(int Row, string Country, GeoPoint Point, bool IsOnly);
