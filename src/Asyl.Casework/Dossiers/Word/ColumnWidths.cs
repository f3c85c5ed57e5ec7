using Asyl.Casework.Dossiers.Manuscripts;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>How wide the columns of a table are: fixed where its kind is known, else by what stands in them. Never so narrow that words break letter by letter.</summary>
internal static class ColumnWidths
{
    private const int Letter = 105, Margins = 190, LongestWord = 14, LongestLine = 60;

    /// <summary>Hundredths of the width, by kind: with the column of the standing and without it.</summary>
    private static readonly ILookup<string, int[]> Shares = new (string Kind, int[] Shares)[]
    {
        ("chronology", [15, 31, 26, 14, 14]), ("chronology", [16, 40, 29, 15]), ("positions", [16, 29, 28, 11, 16]), ("positions", [20, 34, 33, 13]), ("exhibits", [13, 25, 31, 31]),
    }.ToLookup(row => row.Kind, row => row.Shares, StringComparer.Ordinal);

    public static int[] Of(Table table, int width)
    {
        var shares = table.Kind.Split(' ').SelectMany(kind => Shares[kind]).FirstOrDefault(shares => shares.Length == table.Columns.Count);
        return shares is not null && width == Place.PageWidth ? Filled([.. shares.Select(share => share * width / 100)], width) : Measured(table, width);
    }

    /// <summary>Every column gets room for its longest word, and what is left goes by the length of its lines.</summary>
    private static int[] Measured(Table table, int width)
    {
        var columns = Enumerable.Range(0, table.Columns.Count).Select(column => table.Rows.SelectMany(row => InWords.Lines(row.Cells[column])).Append(table.Columns[column]).ToArray()).ToArray();
        var least = columns.Select(lines => Margins + (Letter * Math.Min(LongestWord, lines.SelectMany(line => line.Split(' ')).Max(word => word.Length)))).ToArray();
        var weights = columns.Select(lines => Math.Min(LongestLine, lines.Max(line => line.Length))).ToArray();
        var rest = width - least.Sum();
        return rest < 0
            ? Filled([.. least.Select(each => each * width / least.Sum())], width)
            : Filled([.. least.Select((each, column) => each + (rest * weights[column] / Math.Max(1, weights.Sum())))], width);
    }

    /// <summary>What rounding left goes to the last.</summary>
    private static int[] Filled(int[] widths, int width) => [.. widths[..^1], width - widths[..^1].Sum()];
}
