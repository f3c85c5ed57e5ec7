using System.Globalization;
using System.Text;
using System.Xml;
using Asyl.Casework.Intake.Formats.Office;

namespace Asyl.Casework.Intake.Formats.Tables;

/// <summary>Reads the sheets of a workbook. A day is written as 2021-05-03 whatever form the cell gives it; a number as it is stored, without the noise of its last binary digits.</summary>
internal sealed class Workbook
{
    private const int MostCells = 2_000_000;
    private const int MostColumns = 16_384;

    private readonly OfficePackage package;
    private readonly List<string> shared;
    private readonly HashSet<int> dayStyles;
    private readonly bool from1904;
    private int cells;

    private Workbook(OfficePackage package, IEnumerable<(string Part, string Type)> related, bool from1904)
    {
        (this.package, this.from1904) = (package, from1904);
        var parts = related.ToList();
        shared = Texts(parts.FirstOrDefault(part => part.Type == "sharedStrings").Part);
        dayStyles = DayStyles.In(package, parts.FirstOrDefault(part => part.Type == "styles").Part);
    }

    public static (IReadOnlyList<Sheet> Sheets, int Hidden) Read(OfficePackage package)
    {
        var main = package.Related("").Values.FirstOrDefault(part => part.Type == "officeDocument").Part ?? "xl/workbook.xml";
        var related = package.Related(main);
        var (named, from1904, hidden) = (new List<(string Name, string Part)>(), false, 0);
        using var reader = package.Open(main) ?? throw new InvalidDataException("expected a workbook that is whole, and this one has no list of its sheets (damaged or cut)");
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                from1904 = WordText.Attribute(reader, "date1904") is "1" or "true";
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "sheet" })
                continue;
            if (WordText.Attribute(reader, "state") is "hidden" or "veryHidden")
                hidden++;
            else if (WordText.Attribute(reader, "id") is { } id && related.TryGetValue(id, out var part) && part.Type == "worksheet")
                named.Add((WordText.Attribute(reader, "name") ?? "", part.Part));
        }

        var workbook = new Workbook(package, related.Values, from1904);
        return ([.. named.Select(sheet => new Sheet(NamedParagraphs.Clean(sheet.Name), workbook.Rows(sheet.Part)))], hidden);
    }

    private List<SheetRow> Rows(string part)
    {
        var rows = new List<SheetRow>();
        using var reader = package.Open(part);
        var (row, found, column) = (0, new List<SheetCell>(), -1);
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
                (row, column) = (int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : row + 1, -1);
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
                Cell(reader, found, column = ColumnOf(reader.GetAttribute("r")) ?? column + 1);
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "row" } && found.Count > 0)
            {
                rows.Add(new(row, found));
                found = [];
            }
        }

        return rows;
    }

    private void Cell(XmlReader reader, List<SheetCell> row, int column)
    {
        if (++cells > MostCells || column >= MostColumns)
            throw new InvalidDataException($"expected at most {MostCells:N0} cells and {MostColumns:N0} columns: save the part that matters");
        var (type, style) = (reader.GetAttribute("t") ?? "n", reader.GetAttribute("s"));
        var (value, inline, within) = ("", new StringBuilder(), "");
        using var cell = reader.ReadSubtree();
        while (cell.Read())
        {
            if (cell.NodeType == XmlNodeType.Element)
                within = cell.LocalName;
            else if (cell.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && within == "v")
                value += cell.Value;
            else if (cell.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && within == "t")
                inline.Append(cell.Value);
        }

        if (NamedParagraphs.Clean(Words(type, style, value, inline.ToString())) is { Length: > 0 } words)
            row.Add(new(column, words));
    }

    private string Words(string type, string? style, string value, string inline) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : "",
        "inlineStr" => inline,
        "b" => value == "1" ? "TRUE" : "FALSE",
        "str" or "e" or "d" => value,
        _ => !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? value
            : int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var styled) && dayStyles.Contains(styled) ? Day(number)
            : number.ToString("G15", CultureInfo.InvariantCulture),
    };

    /// <summary>Days since the end of 1899, where 1900 is wrongly a leap year, or since the beginning of 1904.</summary>
    private string Day(double number)
    {
        var days = from1904 ? number + 1462 : number < 60 ? number + 1 : number;
        if (days is < 1 or >= 2_958_466)
            return number.ToString("G15", CultureInfo.InvariantCulture);
        var at = new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddSeconds(Math.Round(days * 86_400));
        return number < 1 ? $"{at:HH:mm}" : at.TimeOfDay == TimeSpan.Zero ? $"{at:yyyy-MM-dd}" : $"{at:yyyy-MM-dd HH:mm}";
    }

    private List<string> Texts(string? part)
    {
        var texts = new List<string>();
        using var reader = part is null ? null : package.Open(part);
        var (text, isText, isSound) = (new StringBuilder(), false, false);
        while (reader?.Read() == true)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si" && !reader.IsEmptyElement)
                text.Clear();
            else if (reader.NodeType == XmlNodeType.Element)
                (isText, isSound) = (reader.LocalName == "t", isSound || (reader.LocalName == "rPh" && !reader.IsEmptyElement));
            if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "rPh" })
                isSound = false;
            else if (reader.LocalName == "si" && (reader.NodeType == XmlNodeType.EndElement || reader.IsEmptyElement))
                texts.Add(reader.IsEmptyElement ? "" : text.ToString());
            else if (isText && !isSound && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                text.Append(reader.Value);
        }

        return texts;
    }

    private static int? ColumnOf(string? address)
    {
        var column = 0;
        foreach (var letter in (address ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
            column = (column * 26) + letter - 'A' + 1;
        return column == 0 ? null : column - 1;
    }
}
