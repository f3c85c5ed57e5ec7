using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Asyl.Casework.Intake;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>What pdfinfo says of the pages of a PDF: how many, how large as they are looked at, and which names lead where.</summary>
internal sealed partial record PdfPages(IReadOnlyList<PageSize> Sizes, IReadOnlyList<PdfPages.Target> Targets)
{
    private const int Patience = 120;

    public int Count => Sizes.Count;

    public sealed record Target(string Name, int Page, double X, double Y);

    public static PdfPages Of(byte[] pdf)
    {
        using var room = new ToolRoom();
        room.Put("in.pdf", pdf);
        return new([.. SizesIn(Said(room, "-box", "-f", "1", "-l", $"{int.MaxValue}"))], [.. TargetLine().Matches(Said(room, "-dests")).Select(Read)]);
    }

    private static string Said(ToolRoom room, params string[] asked) => Encoding.UTF8.GetString(room.Run(Tool.PdfFacts, Patience, [.. asked, "in.pdf"]).Output);

    private static IEnumerable<PageSize> SizesIn(string said)
    {
        var turned = TurnLine().Matches(said).ToDictionary(line => line.Groups["page"].Value, line => line.Groups["turn"].Value is "90" or "270", StringComparer.Ordinal);
        return TrimLine().Matches(said).Select(line =>
        {
            var (width, height) = (Number(line, "right") - Number(line, "left"), Number(line, "top") - Number(line, "bottom"));
            return turned[line.Groups["page"].Value] ? new PageSize(height, width) : new PageSize(width, height);
        });
    }

    private static Target Read(Match line) => new(line.Groups["name"].Value, int.Parse(line.Groups["page"].ValueSpan, CultureInfo.InvariantCulture), Number(line, "x"), Number(line, "y"));

    private static double Number(Match line, string group) => double.Parse(line.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^Page +(?<page>[0-9]+) TrimBox: +(?<left>[-0-9.]+) +(?<bottom>[-0-9.]+) +(?<right>[-0-9.]+) +(?<top>[-0-9.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TrimLine();

    [GeneratedRegex(@"^Page +(?<page>[0-9]+) rot: +(?<turn>[0-9]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TurnLine();

    [GeneratedRegex("^ *(?<page>[0-9]+) \\[ XYZ +(?<x>[-0-9]+) +(?<y>[-0-9]+) +[^]]*\\] \"(?<name>[^\"]*)\"", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TargetLine();
}
