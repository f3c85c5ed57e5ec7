using Asyl.Language.Text;

namespace Asyl.Casework.Intake.Formats.Tables;

/// <summary>
/// A table of cases, a row a person or an event. Enters: a workbook or a table as text. Leaves: its columns, its rows, and the facts that its rows would be by a mapping, each with the row it rests on.
/// Never: a guess which of two numbers is the day.
/// </summary>
public sealed class CaseTable
{
    private readonly IReadOnlyList<(Sheet Sheet, SheetRow Row, Span At)> rows;

    private CaseTable(IReadOnlyList<(Sheet Sheet, SheetRow Row, Span At)> rows, string text) => (this.rows, Text) = (rows, text);

    /// <summary>The kept text that is cited.</summary>
    public string Text { get; }

    /// <summary>The headings, in order, of every sheet that has some.</summary>
    public IReadOnlyList<string> Columns => [.. rows.SelectMany(row => row.Row.Cells.Select(cell => row.Sheet.Column(cell.Column))).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Where each row stands and what it says.</summary>
    public IEnumerable<(string At, string Words)> Rows => rows.Select(row => (AddressOf(row.Sheet, row.Row), Text[row.At.Start..row.At.End]));

    /// <exception cref="WorkspaceException">The file is no table, or has no row that names its columns.</exception>
    public static CaseTable Open(string path)
    {
        try
        {
            var content = Content.OfFile(path);
            var sheets = Known.Of(content) switch
            {
                XlsxFormat => XlsxFormat.Sheets(content, new Opening(path, content)).Sheets,
                CsvFormat => [CsvFormat.Read((TextDecoder.Decode(content.Bytes) ?? throw new InvalidDataException()).Text)],
                _ => throw new WorkspaceException("expected a table: an Excel workbook (.xlsx) or a table as text (.csv, .tsv)"),
            };
            return Of(sheets);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or System.Xml.XmlException or NotSupportedException)
        {
            throw new WorkspaceException("expected a table that is whole and may be read, and this one cannot be (moved, damaged or locked)");
        }
    }

    private static CaseTable Of(IReadOnlyList<Sheet> sheets)
    {
        var written = Sheet.Written(sheets);
        var found = sheets.SelectMany(sheet => sheet.Rows.Select((row, at) => (sheet, row, at))).Zip(written.Paragraphs)
            .Where(pair => pair.First.sheet.Header >= 0 && pair.First.at > pair.First.sheet.Header).Select(pair => (pair.First.sheet, pair.First.row, pair.Second)).ToList();
        return found.Count > 0 ? new(found, written.Text) : throw new WorkspaceException("expected a table with a row of headings and rows below it, found none");
    }

    /// <summary>The facts of every row, or why a row is none.</summary>
    /// <exception cref="WorkspaceException">A column is not there, or no value of it tells the day from the month and nobody says it.</exception>
    public IReadOnlyList<TableFact> Facts(TableMapping mapping)
    {
        var columns = mapping.On(Columns);
        var orders = columns.Where(column => TableMapping.IsDay(column.Value)).ToDictionary(
            column => column.Key, column => DayOrder.Of(column.Key, rows.Select(row => Value(row.Sheet, row.Row, column.Key)), mapping.Dates), StringComparer.Ordinal);
        return [.. rows.SelectMany(row => mapping.Facts(columns, column => Value(row.Sheet, row.Row, column), column => orders[column]).Select(fact => fact with { Row = AddressOf(row.Sheet, row.Row), Start = row.At.Start, End = row.At.End }))];
    }

    private static string Value(Sheet sheet, SheetRow row, string column) =>
        row.Cells.FirstOrDefault(cell => sheet.Column(cell.Column).Equals(column, StringComparison.OrdinalIgnoreCase))?.Words ?? "";

    private static string AddressOf(Sheet sheet, SheetRow row) => sheet.Address(row, row.Cells[0]);
}

/// <summary>What a row of a table says happened to somebody; or, in Why, the reason that it is no fact.</summary>
public sealed record TableFact(string Person, FactEntry? Entry, string Why)
{
    /// <summary>The address of its first cell.</summary>
    public string Row { get; init; } = "";

    /// <summary>Of the row in the kept text, as is its end.</summary>
    public int Start { get; init; }

    public int End { get; init; }
}
