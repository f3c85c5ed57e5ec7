using System.Text;

namespace Asyl.Accuracy.PersonalNames;

/// <summary>Two names and whether they are one person's; pairs of one group are held out together.</summary>
internal sealed record NamePair(string A, string B, bool IsSame, string Group = "")
{
    /// <summary>The fixed pairs of a transliteration set: a word in Latin letters, one in others, 1 or 0.</summary>
    public static IEnumerable<NamePair> ReadFixed(string path) =>
        File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Select(cells => new NamePair(cells[0], cells[1], cells[2] == "1"));

    /// <summary>The people among the labelled pairs of names-bench.</summary>
    public static IEnumerable<NamePair> ReadBench(string path) =>
        File.ReadLines(path).Skip(1).Select(Cells).Where(cells => cells[1] == "Person").Select(cells => new NamePair(cells[2], cells[3], cells[4] == "true", cells[0]));

    // No cell of the set holds a line break.
    private static List<string> Cells(string line)
    {
        var (cells, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var letter in line)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
                (_, cell) = (Add(cells, cell), new StringBuilder());
            else
                cell.Append(letter);
        }

        Add(cells, cell);
        return cells;
    }

    private static int Add(List<string> cells, StringBuilder cell)
    {
        cells.Add(cell.ToString());
        return cells.Count;
    }
}
