namespace Asyl.Casework.Intake.Formats.Tables;

/// <summary>A table as it came: rows of cells, those without words left out.</summary>
/// <param name="Name">Of the sheet; empty where there is only one.</param>
internal sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows)
{
    private readonly Dictionary<int, string> headings = HeaderOf(Rows) is >= 0 and var at
        ? Rows[at].Cells.DistinctBy(cell => cell.Column).ToDictionary(cell => cell.Column, cell => cell.Words.Replace('\n', ' ')) : [];

    /// <summary>The row that names the columns: the first with two cells or more, all of them words. -1 when there is none.</summary>
    public int Header { get; } = HeaderOf(Rows);

    /// <summary>What a column is called: its heading, or its letters where it has none.</summary>
    public string Column(int column) => headings.GetValueOrDefault(column) ?? Letters(column);

    public string Address(SheetRow row, SheetCell cell) => $"{(Name.Length > 0 ? $"{Name}!" : "")}{Letters(cell.Column)}{row.Number}";

    private static int HeaderOf(IReadOnlyList<SheetRow> rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (rows[at].Cells.Count > 1)
                return rows[at].Cells.All(cell => cell.Words.Any(char.IsLetter)) ? at : -1;
        }

        return -1;
    }

    /// <summary>"A" for 0, "AA" for 26.</summary>
    public static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    /// <summary>The kept text of sheets: a row a paragraph "Heading: words; Heading: words", each cell with its address; what stands above the headings, and what has none, as it is.</summary>
    public static NamedParagraphs Written(IEnumerable<Sheet> sheets)
    {
        var written = new NamedParagraphs();
        foreach (var sheet in sheets)
        {
            var header = sheet.Header;
            foreach (var (at, row) in sheet.Rows.Index())
                written.Add([.. row.Cells.Select(cell => (header < 0 || at <= header ? cell.Words : $"{sheet.Column(cell.Column)}: {cell.Words}", sheet.Address(row, cell)))], "; ");
        }

        return written;
    }
}

/// <param name="Number">From 1, as the program that made it counts.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells);

/// <param name="Column">From 0.</param>
internal sealed record SheetCell(int Column, string Words);
