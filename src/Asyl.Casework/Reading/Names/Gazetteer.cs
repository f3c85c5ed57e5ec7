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
    private static string? Town(string name) => Find(name) is var start && start >= 0 && Line(start) is var line ? Encoding.UTF8.GetString(line[(line.IndexOf((byte)'\t') + 1)..]) : null;

    /// <summary>Which row of <c>places.tsv</c> bears the name, from 0; null when none does.</summary>
    public static int? Row(string name) => Find(name) is var start && start >= 0 ? Places.AsSpan(0, start).Count((byte)'\n') : null;

    /// <summary>The country of each row of <c>places.tsv</c>; empty where several share the name.</summary>
    public static IEnumerable<string> CountryColumn()
    {
        var last = "";
        for (var start = 0; start < Places.Length; start += Line(start).Length + 1)
            yield return last = Code(start, last);
    }

    /// <summary>The names of <c>places.tsv</c> that have letters which English has not, with their rows.</summary>
    public static IEnumerable<(string Name, int Row)> ForeignNames()
    {
        var row = 0;
        for (var start = 0; start < Places.Length; start += Line(start).Length + 1, row++)
        {
            if (!Ascii.IsValid(Line(start)))
                yield return (Encoding.UTF8.GetString(Line(start)[..Line(start).IndexOf((byte)'\t')]), row);
        }
    }

    private static string Code(int start, string like)
    {
        var code = Line(start)[(Line(start).IndexOf((byte)'\t') + 1)..];
        return Ascii.Equals(code, like) ? like : Encoding.UTF8.GetString(code);
    }

    /// <summary>Where the row of a name begins, or -1.</summary>
    private static int Find(string name)
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
                return start;
            if (order < 0)
                low = start + line.Length + 1;
            else
                high = start;
        }

        return -1;
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
