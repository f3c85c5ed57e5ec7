using Asyl.Casework.Intake.Formats.Office;

namespace Asyl.Casework.Intake.Formats.Tables;

/// <summary>An Excel workbook: every visible sheet, a row a paragraph. Formulas by the values that were saved with them.</summary>
internal sealed class XlsxFormat : IFormat
{
    public const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public string What => "an Excel workbook";

    public long MaximumLength => 64 << 20;

    public bool Knows(Content content) => OfficePackage.Has(content, part => part.StartsWith("xl/workbook", StringComparison.OrdinalIgnoreCase));

    public string TypeOf(Content content) => Type;

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        var (sheets, hidden) = Sheets(content, opening);
        var written = Sheet.Written(sheets);
        if (written.Text.Length == 0)
            throw new InvalidDataException("expected a workbook with words in its cells, found none");
        var remark = hidden == 0 ? "" : $"{hidden} hidden {(hidden == 1 ? "sheet was" : "sheets were")} left out: show and save what matters";
        return [new Piece.Report("", Type, KeptText.Of(written.Text, "xlsx-1", remark, written.Places))];
    }

    public static (IReadOnlyList<Sheet> Sheets, int Hidden) Sheets(Content content, Opening opening)
    {
        using var package = new OfficePackage(content, opening);
        return Workbook.Read(package);
    }
}
