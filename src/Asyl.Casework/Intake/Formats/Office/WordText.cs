using System.Text;
using System.Xml;

namespace Asyl.Casework.Intake.Formats.Office;

/// <summary>
/// Follows the XML of a Word document, element by element without going deeper on the stack, whatever it nests. Leaves: paragraphs and rows with their names.
/// Never: deleted words, hidden words, the second copy of a text box that is there for older programs.
/// </summary>
internal sealed class WordText(IReadOnlyDictionary<string, IReadOnlyDictionary<string, (string Words, string Author)>> notes)
{
    private static readonly string[] NotShown = ["del", "moveFrom", "Fallback", "instrText", "delText"];

    private readonly NamedParagraphs written = new();
    private readonly Stack<StringBuilder> open = [];
    private readonly List<(string Words, string Name)> beside = [];
    private readonly List<string> cells = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private (int Depth, int Number, int Row) table;
    private int paragraphs;
    private bool isHidden, isListed, wasChanged, wasHidden;

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
            if (reader.NodeType == XmlNodeType.Element && NotShown.Contains(reader.LocalName))
            {
                wasChanged |= reader.LocalName is "del" or "moveFrom";
                reader.Skip();
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
                isText = Begin(reader) && !isHidden;
            else if (reader.NodeType == XmlNodeType.EndElement)
                isText = End(reader.LocalName);
            else if (isText && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                Write(reader.Value);
            reader.Read();
        }
    }

    /// <returns>Whether words follow.</returns>
    private bool Begin(XmlReader reader)
    {
        switch (reader.LocalName)
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

    private bool End(string element)
    {
        if (element == "p" && open.Count > 0)
            Paragraph(NamedParagraphs.Clean(open.Pop().ToString()));
        else if (element == "tr" && table.Depth == 1)
            Row();
        else if (element == "tbl" && table.Depth > 0)
            table.Depth--;
        return false;
    }

    private void Write(string words)
    {
        if (open.Count > 0)
            open.Peek().Append(words);
    }

    private void Paragraph(string words)
    {
        if (table.Depth > 0 && cells.Count > 0)
            cells[^1] = words.Length == 0 ? cells[^1] : $"{cells[^1]} {words.Replace('\n', ' ')}".Trim();
        else if (words.Length > 0)
            written.Add(isListed ? $"- {words}" : words, $"paragraph {++paragraphs}");
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
        if (!notes.TryGetValue(kind, out var known) || !known.TryGetValue(id, out var note))
            return;
        var number = numbers[kind] = numbers.GetValueOrDefault(kind) + 1;
        var title = $"{char.ToUpperInvariant(kind[0])}{kind[1..]} {number}{(note.Author.Length > 0 ? $" ({NamedParagraphs.Clean(note.Author)})" : "")}";
        beside.Add(($"{title}: {note.Words}", $"{kind} {number}"));
    }

    private void Beside()
    {
        beside.ForEach(note => written.Add(note.Words, note.Name));
        beside.Clear();
    }
}
