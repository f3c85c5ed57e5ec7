using Asyl.Accuracy.Measuring;
using Asyl.Language.Dates;

namespace Asyl.Accuracy.Measures.Dates;

/// <summary>Our own passages whose dates are easily misread (trap-dates/traps.tsv, built in): the share read as a careful reader would.</summary>
internal sealed class TrapDates : IMeasure
{
    public string Name => "trap-dates";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        var rows = Rows().ToList();
        yield return new("trap-dates.first-right", Share(rows.Where(row => row[0] == "first")));
        yield return new("trap-dates.right", Share(rows.Where(row => row[0] != "first")));
    }

    private static double Share(IEnumerable<string[]> rows) => rows.Average(row => IsRight(row) ? 1.0 : 0.0);

    private static bool IsRight(string[] row)
    {
        var mentions = ReadDates.In(row[2], Edtf.Parse(row[1]));
        return mentions.LastOrDefault(mention => mention.Text == row[3])?.Date.Text == row[4];
    }

    private static IEnumerable<string[]> Rows()
    {
        using var reader = new StreamReader(typeof(TrapDates).Assembly.GetManifestResourceStream("trap-dates/traps.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line.Split('\t');
        }
    }
}
