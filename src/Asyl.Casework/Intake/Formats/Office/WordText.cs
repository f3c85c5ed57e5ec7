using System.Text;
using System.Xml;

namespace Asyl.Casework.Intake.Formats.Office;

/// <summary>
/// Follows the XML of a Word document, or of one of LibreOffice, element by element without going deeper on the stack, whatever it nests. Leaves: paragraphs and rows with their names.
/// Never: deleted words, hidden words, the second copy of a text box that is there for older programs.
/// </summary>
internal sealed class WordText(IReadOnlyDictionary<string, IReadOnlyDictionary<string, (string Words, string Author)>> notes)
{
    private static readonly string[] NotShown = ["del", "moveFrom", "Fallback", "instrText", "delText", "tracked-changes", "note-citation", "forms"];

    // What LibreOffice calls the same things.
    private static readonly Dictionary<string, string> SameNames = new(StringComparer.Ordinal) { ["h"] = "p", ["table"] = "tbl", ["table-row"] = "tr", ["table-cell"] = "tc", ["line-break"] = "br" };

    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, (string, string)>> NoNotes { get; } = new Dictionary<string, IReadOnlyDictionary<string, (string, string)>>(StringComparer.Ordinal);

    private readonly NamedParagraphs written = new();
    private readonly Stack<StringBuilder> open = [];
    private readonly List<(string Words, string Name)> beside = [];
    private readonly List<string> cells = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private (int Depth, int Number, int Row) table;
    private int paragraphs;
    private string aside = "";
    private int lists;
    private bool isHidden, isListed, wasChanged, wasHidden;

    /// <summary>Whether it is one of LibreOffice, where words stand in a paragraph and need no element of their own.</summary>
    public bool IsOpenDocument { get; init; }

    public string Text => written.Text;

    public Places Places => written.Places;

    public string Remark => string.Join("; ", new[]
    {
        wasChanged ? "it has tracked changes: inserted words are kept, deleted ones left out" : "",
        wasHidden ? "it has hidden words, which are left out" : "",
    }.Where(remark => remark.Length > 0));

    public static string? Attribute(XmlReader reader, string name)
    {
        for (var at = 0; at < reader.AttributeCount; at++)
        {
            reader.MoveToAttribute(at);
            var (isIt, value) = (reader.LocalName == name, reader.Value);
            reader.MoveToElement();
            if (isIt)
                return value;
        }

        return null;
    }

    public void Add(string words, string name) => written.Add(words, name);

    public void Read(XmlReader reader)
    {
        var isText = false;
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && (NotShown.Contains(reader.LocalName) || (aside == "comment" && reader.LocalName is "creator" or "date" or "date-string")))
            {
                wasChanged |= reader.LocalName is "del" or "moveFrom" or "tracked-changes";
                reader.Skip();
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
                isText = (Begin(reader) || (IsOpenDocument && open.Count > 0)) && !isHidden;
            else if (reader.NodeType == XmlNodeType.EndElement)
                isText = End(Named(reader));
            else if (isText && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                Write(reader.Value);
            reader.Read();
        }
    }

    /// <returns>Whether words follow.</returns>
    private bool Begin(XmlReader reader)
    {
        switch (Named(reader))
        {
            case "t":
                return !reader.IsEmptyElement;
            case "p" when !reader.IsEmptyElement:
                open.Push(new());
                isListed = false;
                break;
            case "r":
                isHidden = false;
                break;
            case "vanish" when Attribute(reader, "val") is not ("0" or "false"):
                wasHidden |= isHidden = true;
                break;
            case "numPr" when table.Depth == 0:
                isListed = true;
                break;
            case "tab" when Attribute(reader, "val") is null:
                Write("\t");
                break;
            case "br" or "cr":
                Write("\n");
                break;
            case "noBreakHyphen":
                Write("-");
                break;
            case "s" when IsOpenDocument:
                Write(new string(' ', int.TryParse(Attribute(reader, "c"), out var count) ? Math.Clamp(count, 1, 100) : 1));
                break;
            case "list-item" when IsOpenDocument && !reader.IsEmptyElement:
                lists++;
                break;
            case "note" or "annotation" when IsOpenDocument && !reader.IsEmptyElement:
                aside = reader.LocalName == "annotation" ? "comment" : Attribute(reader, "note-class") ?? "footnote";
                break;
            case "ins" or "moveTo":
                wasChanged = true;
                break;
            case "tbl" when table.Depth++ == 0:
                table = (1, table.Number + 1, 0);
                break;
            case "tr" when table.Depth == 1:
                table.Row++;
                cells.Clear();
                break;
            case "tc" when table.Depth == 1:
                cells.Add("");
                break;
            case "footnoteReference" or "endnoteReference" or "commentReference":
                Note(reader.LocalName[..^"Reference".Length], Attribute(reader, "id") ?? "");
                break;
        }

        return false;
    }

    /// <returns>Whether words may follow.</returns>
    private bool End(string element)
    {
        if (element == "p" && open.Count > 0)
            Paragraph(NamedParagraphs.Clean(open.Pop().ToString()));
        else if (element == "tr" && table.Depth == 1)
            Row();
        else if (element == "tbl" && table.Depth > 0)
            table.Depth--;
        else if (element == "list-item" && lists > 0)
            lists--;
        else if (element is "note" or "annotation")
            aside = "";
        return IsOpenDocument && open.Count > 0;
    }

    private string Named(XmlReader reader) => IsOpenDocument ? SameNames.GetValueOrDefault(reader.LocalName, reader.LocalName) : reader.LocalName;

    private void Write(string words)
    {
        if (open.Count > 0)
            open.Peek().Append(words);
    }

    private void Paragraph(string words)
    {
        if (aside.Length > 0)
        {
            if (words.Length > 0)
                Beside(aside, words, "");
            return;
        }

        if (table.Depth > 0 && cells.Count > 0)
            cells[^1] = words.Length == 0 ? cells[^1] : $"{cells[^1]} {words.Replace('\n', ' ')}".Trim();
        else if (words.Length > 0)
            written.Add(isListed || lists > 0 ? $"- {words}" : words, $"paragraph {++paragraphs}");
        if (table.Depth == 0)
            Beside();
    }

    private void Row()
    {
        if (cells.Exists(cell => cell.Length > 0))
            written.Add(string.Join('\t', cells.Select(cell => cell.Replace('\t', ' '))), $"table {table.Number} row {table.Row}");
        cells.Clear();
        Beside();
    }

    private void Note(string kind, string id)
    {
        if (notes.TryGetValue(kind, out var known) && known.TryGetValue(id, out var note))
            Beside(kind, note.Words, note.Author);
    }

    private void Beside(string kind, string words, string author)
    {
        var number = numbers[kind] = numbers.GetValueOrDefault(kind) + 1;
        var title = $"{char.ToUpperInvariant(kind[0])}{kind[1..]} {number}{(author.Length > 0 ? $" ({NamedParagraphs.Clean(author)})" : "")}";
        beside.Add(($"{title}: {words}", $"{kind} {number}"));
    }

    private void Beside()
    {
        beside.ForEach(note => written.Add(note.Words, note.Name));
        beside.Clear();
    }
}
