using System.Text;
using Asyl.Casework.Data;

namespace Asyl.Casework.Reading.Names;

/// <summary>Places and peoples: <c>countries.tsv</c> and <c>places.tsv</c>. Countries are ISO 3166-1 alpha-2, empty where none or several fit.</summary>
internal static class Gazetteer
{
    private static readonly Dictionary<string, string> Countries = Column("names");
    private static readonly Dictionary<string, string> Peoples = Column("peoples");
    private static readonly Dictionary<string, string> Seats = Column("seats");
    private static readonly byte[] Places = ReadPlaces();

    /// <summary>The country of this name, or null: not a country's name.</summary>
    public static string? Country(string name) => Countries.GetValueOrDefault(name);

    /// <summary>The country of a people or adjective ("Kazakh", "Uyghurs"), or null.</summary>
    public static string? People(string name) => Peoples.GetValueOrDefault(name);

    /// <summary>The country that a capital or seat of government speaks for, or null.</summary>
    public static string? Seat(string name) => Seats.GetValueOrDefault(name);

    /// <summary>The country of a place of any size, or null when the name is not known as a place.</summary>
    public static string? Place(string name) => Country(name) ?? Seat(name) ?? Town(name);

    private static Dictionary<string, string> Column(string column)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DataTable.Rows("countries.tsv"))
        {
            foreach (var name in row[column].Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                found.TryAdd(name, row["country"]);
                found.TryAdd(name.ToUpperInvariant(), row["country"]);
            }
        }

        return found;
    }

    // A hundred thousand towns are searched where they stand, sorted; making a dictionary of them would cost more than reading many reports.
    private static string? Town(string name)
    {
        var (low, high) = (0, Places.Length);
        var wanted = Encoding.UTF8.GetBytes(name);
        while (low < high)
        {
            var start = LineStart((low + high) / 2, low);
            var line = Line(start);
            var tab = line.IndexOf((byte)'\t');
            var order = line[..tab].SequenceCompareTo(wanted);
            if (order == 0)
                return Encoding.UTF8.GetString(line[(tab + 1)..]);
            if (order < 0)
                low = start + line.Length + 1;
            else
                high = start;
        }

        return null;
    }

    private static int LineStart(int at, int low)
    {
        while (at > low && Places[at - 1] != '\n')
            at--;
        return at;
    }

    private static ReadOnlySpan<byte> Line(int start)
    {
        var rest = Places.AsSpan(start);
        return rest[..rest.IndexOf((byte)'\n')];
    }

    private static byte[] ReadPlaces()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("places.tsv")
            ?? throw new InvalidDataException("the table places.tsv is not embedded");
        var all = new byte[stream.Length];
        stream.ReadExactly(all);
        var head = Array.IndexOf(all, (byte)'\n', Array.IndexOf(all, (byte)'\n') + 1) + 1;
        return all[head..];
    }
}
