using System.Text;
using System.Text.Json;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Tests.Dossiers.Printing;

/// <summary>What programs of other makers say about a PDF.</summary>
internal static class Pdf
{
    public static string Facts(byte[] pdf) => Said(Tool.PdfFacts, pdf, "in.pdf");

    public static int Pages(byte[] pdf) => int.Parse(Facts(pdf).Split('\n').First(line => line.StartsWith("Pages:", StringComparison.Ordinal))[6..]);

    /// <summary>The words of each page, in reading order, with one blank between them.</summary>
    public static IReadOnlyList<string> Texts(byte[] pdf) =>
        [.. Said(Tool.PdfToText, pdf, "-enc", "UTF-8", "in.pdf", "-").Split('\f').SkipLast(1).Select(page => string.Join(' ', page.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    /// <summary>Every string of every object of the file, unpacked: what it says of itself, bookmarks, addresses of links, words for those who cannot see.</summary>
    public static string Strings(byte[] pdf) => Said(Tool.PdfBinder, pdf, "--json", "in.pdf");

    /// <summary>"page title", a blank before it for every step down.</summary>
    public static IReadOnlyList<string> Bookmarks(byte[] pdf)
    {
        using var json = JsonDocument.Parse(Said(Tool.PdfBinder, pdf, "--json", "--json-key=outlines", "in.pdf"));
        return [.. Under(json.RootElement.GetProperty("outlines"), "")];
    }

    private static IEnumerable<string> Under(JsonElement bookmarks, string step) => bookmarks.EnumerateArray().SelectMany(one => Under(one.GetProperty("kids"), step + " ")
        .Prepend($"{step}{one.GetProperty("destpageposfrom1")} {one.GetProperty("title").GetString()}"));

    private static string Said(Tool tool, byte[] pdf, params string[] arguments)
    {
        using var room = new ToolRoom();
        room.Put("in.pdf", pdf);
        var answer = room.Run(tool, 60, arguments);
        answer.Exit.ShouldBe(0, answer.Complaint);
        return Encoding.UTF8.GetString(answer.Output);
    }
}
