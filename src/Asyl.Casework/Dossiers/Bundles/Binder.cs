using System.Globalization;
using System.Text.Json.Nodes;
using Asyl.Casework.Dossiers.Printing;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>
/// Binds a print, and the PDFs that lie between its pages, into one. Enters: the print, the sheets and where they lie. Leaves: a PDF with a stamp on every page and a bookmark for every
/// exhibit. Never: another change to a page, the time, or anything that a page would do by itself.
/// </summary>
internal sealed class Binder(IReadOnlyList<Sheet> sheets, BundleLayout layout) : IDisposable
{
    private const int Patience = 600;

    private readonly ToolRoom room = new();

    public void Dispose() => room.Dispose();

    /// <exception cref="WorkspaceException">It cannot be bound here.</exception>
    public byte[] Bind(byte[] print)
    {
        room.Put("print.pdf", print);
        var bound = Qpdf("bound.pdf", ["print.pdf", "--pages", .. sheets.Index().SelectMany(one => Stretch(one.Index, one.Item)), "--"]);
        var sizes = PdfPages.Of(bound).Sizes;
        if (sizes.Count != layout.Total)
            throw Failed();
        room.Put("bound.pdf", bound);
        room.Put("stamps.pdf", HtmlPrint.Pdf(Stamps.Html(Stamps.Words(sheets, layout), sizes), outlined: false));
        room.Put("stamped.pdf", Qpdf("stamped.pdf", ["bound.pdf", "--overlay", "stamps.pdf", "--"]));
        var update = new PdfUpdate(Objects());
        update.Calm();
        update.Untag(sheets.Where(sheet => sheet.Bound is not null).Select(layout.Of).SelectMany(at => Enumerable.Range(at.First, at.Last - at.First + 1)));
        update.Mark(sheets, layout, [.. sheets.SelectMany(sheet => TargetsIn(sheet, print))]);
        room.Put("update.json", update.Bytes());
        return Qpdf("bundle.pdf", ["stamped.pdf", "--update-from-json=update.json", "--object-streams=generate"]);
    }

    private string[] Stretch(int nth, Sheet sheet)
    {
        if (sheet.Bound is not { } own)
            return layout.InPrint(sheet) is var (first, count) ? ["print.pdf", string.Create(CultureInfo.InvariantCulture, $"{first}-{first + count - 1}")] : [];
        var name = string.Create(CultureInfo.InvariantCulture, $"own-{nth}.pdf");
        room.Put(name, own.Pdf);
        return [name, "1-z"];
    }

    /// <summary>Names in the print, and in a dossier that is bound, with the pages of the bundle that they lead to.</summary>
    private IEnumerable<PdfPages.Target> TargetsIn(Sheet sheet, byte[] print)
    {
        var (begins, count) = sheet.Bound is null ? layout.InPrint(sheet) : (1, layout.InPrint(sheet).Count);
        return sheet.Kind == SheetKind.Dossier || sheet.Bound is null
            ? PdfPages.Of(sheet.Bound?.Pdf ?? print).Targets.Where(target => target.Page >= begins && target.Page < begins + count).Select(target => target with { Page = target.Page - begins + layout.Of(sheet).First })
            : [];
    }

    private JsonNode Objects()
    {
        var answer = room.Run(Tool.PdfBinder, Patience, "--json", "--json-key=qpdf", "--json-key=pages", "stamped.pdf");
        return JsonNode.Parse(answer.Output) ?? throw Failed();
    }

    /// <summary>qpdf ends with 3 where it mended something.</summary>
    private byte[] Qpdf(string result, string[] arguments)
    {
        try
        {
            return room.Run(Tool.PdfBinder, Patience, [.. arguments, "--deterministic-id", result]).Exit is 0 or 3 && room.Take(result) is { } made ? made : throw Failed();
        }
        catch (InvalidDataException)
        {
            throw Failed();
        }
    }

    private static WorkspaceException Failed() => new("expected exhibits that can be bound into one PDF of at most 256 MB by qpdf 11 or newer, and these cannot: nothing is written");
}
