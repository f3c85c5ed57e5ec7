using System.Globalization;
using System.Text;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Intake.Formats.Pdf;

/// <summary>What a PDF says of itself, by pdfinfo and pdfdetach.</summary>
internal sealed record PdfFacts(int Pages, string Title, string Author, string Created, int Attachments, bool IsDamaged)
{
    private const int Patience = 60;

    /// <exception cref="InvalidDataException">It asks for a password, or is no PDF that can be opened.</exception>
    public static PdfFacts Of(ToolRoom room, string file)
    {
        var answer = room.Run(Tool.PdfFacts, Patience, "-isodates", "-enc", "UTF-8", file);
        if (answer.Exit != 0)
        {
            throw new InvalidDataException(answer.Complaint.Contains("ncorrect password", StringComparison.Ordinal)
                ? "expected a PDF that opens without a password, found a locked one: save it without the password and add that"
                : "expected a PDF that is whole, and this one cannot be opened (damaged or cut)");
        }

        var lines = Encoding.UTF8.GetString(answer.Output).Split('\n');
        return new(
            int.TryParse(Said(lines, "Pages"), NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? pages : 0,
            Said(lines, "Title"),
            Said(lines, "Author"),
            Said(lines, "CreationDate"),
            AttachmentsIn(room, file),
            answer.Complaint.Contains("Error", StringComparison.Ordinal));
    }

    private static int AttachmentsIn(ToolRoom room, string file) =>
        Tool.PdfAttachments.IsThere && room.Run(Tool.PdfAttachments, Patience, "-list", file) is { Exit: 0 } answer
            && int.TryParse(Encoding.UTF8.GetString(answer.Output).Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    // The title comes first and may hold anything: what pdfinfo counts itself stands below.
    private static string Said(string[] lines, string what) =>
        lines.LastOrDefault(line => line.StartsWith($"{what}:", StringComparison.Ordinal)) is { } line ? line[(what.Length + 1)..].Trim() : "";
}
