using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Asyl.Casework.Intake.Printed;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Intake.Formats.Pdf;

/// <summary>What a PDF says of itself, by pdfinfo and pdfdetach.</summary>
/// <param name="Turned">Pages that are shown turned by a quarter, by number: the size that they are stored with.</param>
internal sealed partial record PdfFacts(int Pages, string Title, string Author, string Created, int Attachments, bool IsDamaged, IReadOnlyDictionary<int, PageSize> Turned)
{
    private const int Patience = 60;

    /// <exception cref="InvalidDataException">It asks for a password, or is no PDF that can be opened.</exception>
    public static PdfFacts Of(ToolRoom room, string file, int mostPages)
    {
        var answer = room.Run(Tool.PdfFacts, Patience, "-isodates", "-enc", "UTF-8", "-f", "1", "-l", $"{mostPages}", file);
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
            answer.Complaint.Contains("Error", StringComparison.Ordinal),
            TurnedIn(lines));
    }

    /// <summary>The page as it is shown: pdftotext gives the places of words on it, and beside them the size that it is stored with.</summary>
    public PrintedPage AsShown(PrintedPage page, int number) =>
        Turned.TryGetValue(number, out var stored) && stored.Width > stored.Height == page.Size.Width > page.Size.Height ? page with { Size = new(page.Size.Height, page.Size.Width) } : page;

    private static Dictionary<int, PageSize> TurnedIn(string[] lines)
    {
        var (sizes, turned) = (new Dictionary<int, PageSize>(), new Dictionary<int, PageSize>());
        foreach (var said in lines.Select(line => OfPage().Match(line)).Where(match => match.Success))
        {
            double Number(string group) => double.Parse(said.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
            var page = (int)Number("page");
            if (said.Groups["width"].Success)
                sizes[page] = new(Number("width"), Number("height"));
            else if (Number("turn") is 90 or 270 && sizes.TryGetValue(page, out var size))
                turned[page] = size;
        }

        return turned;
    }

    private static int AttachmentsIn(ToolRoom room, string file) =>
        Tool.PdfAttachments.IsThere && room.Run(Tool.PdfAttachments, Patience, "-list", file) is { Exit: 0 } answer
            && int.TryParse(Encoding.UTF8.GetString(answer.Output).Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    // The title comes first and may hold anything: what pdfinfo counts itself stands below.
    private static string Said(string[] lines, string what) =>
        lines.LastOrDefault(line => line.StartsWith($"{what}:", StringComparison.Ordinal)) is { } line ? line[(what.Length + 1)..].Trim() : "";

    [GeneratedRegex(@"^Page +(?<page>\d{1,6}) (size: +(?<width>\d+(\.\d+)?) x (?<height>\d+(\.\d+)?) pts|rot: +(?<turn>\d{1,3})$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex OfPage();
}
