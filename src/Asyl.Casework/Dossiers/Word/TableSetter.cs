using Asyl.Casework.Dossiers.Manuscripts;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>Sets what has columns as tables that can be edited: rows do not split, heads repeat, accepted and proposed rows have another border.</summary>
internal sealed class TableSetter(BlockSetter blocks, LineSetter lines, Bookmarks bookmarks)
{
    private const int MostSides = 3;

    /// <summary>More than fill a page at its foot: LibreOffice leaves most of each page empty where a table has footnotes for several.</summary>
    private const int MostFootnotes = 16;

    /// <summary>One table, or several of some rows each where there are too many footnotes for one.</summary>
    public IEnumerable<W.Table> Set(Block block, Place place) => block switch
    {
        Table table => Of(table, place),
        Fields fields => [Of(fields, place)],
        Sides sides => [Of(sides, place)],
        _ => throw new InvalidOperationException($"expected a block with columns, got {block.GetType().Name}"),
    };

    private IEnumerable<W.Table> Of(Table table, Place place)
    {
        var widths = ColumnWidths.Of(table, place.Width);
        W.TableRow[] rows = [.. table.Rows.Select(row => Of(row, widths, place))];
        for (int start = 0, end = 0; start == 0 || start < rows.Length; start = end)
        {
            var footnotes = 0;
            while (end < rows.Length && (end == start || footnotes + Footnotes(rows[end]) <= MostFootnotes))
                footnotes += Footnotes(rows[end++]);
            yield return Table("Ruled", widths, [Head(table.Columns, widths), .. rows[start..end]]);
            if (rows.Length == 0)
                yield break;
        }
    }

    private W.TableRow Head(IReadOnlyList<string> columns, int[] widths)
    {
        var head = Row(columns.Select((column, index) => Cell(widths[index], [lines.Paragraph("TableHead", Line.Of(column))], new W.BottomBorder { Val = W.BorderValues.Single, Size = 8, Color = "1D1D1B" })));
        head.TableRowProperties!.Append(new W.TableHeader());
        return head;
    }

    private static int Footnotes(W.TableRow row) => row.Descendants<W.FootnoteReference>().Count();

    private W.TableRow Of(Row row, int[] widths, Place place)
    {
        var standing = row.Kind.Split(' ').FirstOrDefault(kind => kind is "accepted" or "proposed" or "unknown" or "disputed") ?? "";
        var set = Row(row.Cells.Select((cell, index) => Cell(widths[index], blocks.Set(cell, place.Cell(Inside(widths[index]), standing)), index == 0 ? Frame(standing) : null)));
        set.Descendants<W.Paragraph>().First().Begin(bookmarks.At(row.Id));
        return set;
    }

    /// <summary>Labels with what they say: two columns without lines.</summary>
    private W.Table Of(Fields fields, Place place)
    {
        var label = Math.Clamp(200 + (fields.All.Select(field => InWords.Of(field.Label).Length).DefaultIfEmpty().Max() * 105), Math.Min(1500, place.Width / 3), place.Width * 2 / 5);
        int[] widths = [label, place.Width - label];
        return Table("Unruled", widths, fields.All.Select(field => Row([
            Cell(widths[0], [lines.Paragraph("FieldLabel", field.Label)]), Cell(widths[1], [lines.Paragraph("TableText", field.Value)]),
        ])));
    }

    /// <summary>Parts beside one another under their headings, at most three in a row.</summary>
    private W.Table Of(Sides sides, Place place)
    {
        var ranks = (sides.All.Count + MostSides - 1) / MostSides;
        var across = (sides.All.Count + ranks - 1) / ranks;
        int[] widths = [.. Enumerable.Repeat(place.Width / across, across)];
        var within = place.Cell(Inside(widths[0]), "");
        return Table("Boxed", widths, sides.All.Chunk(across).SelectMany(rank => (W.TableRow[])[
            Row(Filled(rank, across).Select(side => Cell(widths[0], side is null ? [] : [blocks.Heading("CellHeading", side.Id, side.Heading, "")]))),
            Row(Filled(rank, across).Select(side => Cell(widths[0], side is null ? [] : blocks.Set(side.Blocks, within)))),
        ]));
    }

    private static IEnumerable<Part?> Filled(Part[] rank, int across) => rank.Concat(Enumerable.Repeat<Part?>(null, across - rank.Length));

    private static int Inside(int width) => width - 200;

    private static W.Table Table(string style, int[] widths, IEnumerable<W.TableRow> rows) => new([
        new W.TableProperties
        {
            TableStyle = new() { Val = style }, TableWidth = new() { Width = widths.Sum().ToString(), Type = W.TableWidthUnitValues.Dxa }, TableLayout = new() { Type = W.TableLayoutValues.Fixed },
        },
        new W.TableGrid(widths.Select(width => new W.GridColumn { Width = width.ToString() })),
        .. rows,
    ]);

    private static W.TableRow Row(IEnumerable<W.TableCell> cells) => new([new W.TableRowProperties(new W.CantSplit()), .. cells]);

    private static W.TableCell Cell(int width, IReadOnlyList<OpenXmlElement> elements, W.BorderType? border = null)
    {
        var properties = new W.TableCellProperties { TableCellWidth = new() { Width = width.ToString(), Type = W.TableWidthUnitValues.Dxa } };
        if (border is not null)
            properties.TableCellBorders = new(border);
        return new([properties, .. elements.Count > 0 ? elements : [new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new() { Val = "TableText" } })]]);
    }

    /// <summary>As the style sheet of the web page has it: a whole line beside what people accepted, dots beside what nobody did.</summary>
    private static W.LeftBorder? Frame(string standing) => standing switch
    {
        "accepted" => new() { Val = W.BorderValues.Single, Size = 24, Color = "1F3A5F" },
        "proposed" => new() { Val = W.BorderValues.Dotted, Size = 24, Color = "8A2B0E" },
        _ => null,
    };
}
