using System.Text;
using Asyl.Language.Text;

namespace Asyl.Casework.Intake.Formats.Tables;

/// <summary>A table as text (RFC 4180), its cells parted by commas, semicolons, tabs or bars: the one that parts the first lines most evenly. A row a paragraph.</summary>
internal sealed class CsvFormat : IFormat
{
    private const int Sampled = 20;
    private const int MostCells = 2_000_000;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    public string What => "a table as text";

    public long MaximumLength => 16 << 20;

    public bool Knows(Content content) => content.Extension is ".csv" or ".tsv" && Signatures.Refusal(content.Head) is null;

    public string TypeOf(Content content) => "text/csv";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        if (content.Length == 0)
            throw new InvalidDataException("expected a table as text, found an empty file");
        var decoded = TextDecoder.Decode(content.Bytes) ?? throw new InvalidDataException("expected a table as text, found bytes that are no text in UTF-8, UTF-16 or windows-1251");
        var written = Sheet.Written([Read(decoded.Text)]);
        if (written.Text.Length == 0)
            throw new InvalidDataException("expected a table with words in its cells, found none");
        return [new Piece.Report("", TypeOf(content), KeptText.Of(written.Text, "csv-1", decoded.Remark, written.Places))];
    }

    public static Sheet Read(string text)
    {
        var separator = Separators.MaxBy(sign => Evenness(text, sign));
        var rows = Records(text, separator).Select((record, at) => new SheetRow(
            at + 1,
            [.. record.Select((words, column) => new SheetCell(column, NamedParagraphs.Clean(words))).Where(cell => cell.Words.Length > 0)]));
        return new("", [.. rows.Where(row => row.Cells.Count > 0)]);
    }

    /// <summary>How many of the first rows have the same number of cells as the first, if there is more than one cell.</summary>
    private static int Evenness(string text, char separator)
    {
        var counts = Records(text, separator).Take(Sampled).Select(record => record.Count).ToList();
        return counts.Count == 0 || counts[0] < 2 ? 0 : (counts.Count(count => count == counts[0]) * 100) + Math.Min(counts[0], 99);
    }

    private static IEnumerable<List<string>> Records(string text, char separator)
    {
        var (record, cell, quoted, cells) = (new List<string>(), new StringBuilder(), false, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (quoted && sign == '"' && at + 1 < text.Length && text[at + 1] == '"')
                cell.Append(text[at++]);
            else if (sign == '"' && (quoted || cell.Length == 0))
                quoted = !quoted;
            else if (!quoted && (sign == separator || sign is '\n' or '\r'))
            {
                Finish();
                if (sign == separator)
                    continue;
                yield return record;
                record = [];
                at += sign == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
            }
            else
                cell.Append(sign);
        }

        Finish();
        yield return record;

        void Finish()
        {
            if (++cells > MostCells)
                throw new InvalidDataException($"expected at most {MostCells:N0} cells: save the part that matters");
            record.Add(cell.ToString());
            cell.Clear();
        }
    }
}
