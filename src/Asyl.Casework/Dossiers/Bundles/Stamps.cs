using System.Globalization;
using System.Text;
using Asyl.Casework.Intake;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>What is stamped at the foot of every page: "Bundle p. 12 of 87 · Exhibit B p. 3". A page of HTML that prints one empty page of the same size for each, with its stamp.</summary>
internal static class Stamps
{
    // Of a stamp on A4, in points; larger sheets have larger ones.
    private const double Letters = 8.5;
    private const double ShortSide = 595;

    /// <param name="sizes">As the pages are looked at, in points.</param>
    public static string Html(IReadOnlyList<string> words, IReadOnlyList<PageSize> sizes)
    {
        var kinds = sizes.Distinct().ToList();
        var html = new StringBuilder("""
            <!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title></title><style>
            html, body { margin: 0; background: none; }
            div { position: relative; overflow: hidden; break-inside: avoid; break-after: page; font-family: "Noto Sans", "Liberation Sans", Arial, sans-serif; }
            div:last-child { break-after: auto; }
            span { position: absolute; right: 2em; bottom: 1.3em; padding: .1em .4em; background: rgba(255, 255, 255, .85); color: #1d1d1b; white-space: nowrap; line-height: 1.2; }

            """);
        foreach (var (at, size) in kinds.Index())
        {
            var letters = Letters * Math.Clamp(Math.Min(size.Width, size.Height) / ShortSide, 0.6, 6);
            html.Append(CultureInfo.InvariantCulture, $"@page p{at} {{ size: {size.Width:0.##}pt {size.Height:0.##}pt; margin: 0; }} .p{at} {{ page: p{at}; width: {size.Width - 1:0.##}pt; height: {size.Height - 1:0.##}pt; font-size: {letters:0.##}pt; }}\n");
        }

        html.Append("</style></head><body>");
        foreach (var (stamp, size) in words.Zip(sizes))
            html.Append(CultureInfo.InvariantCulture, $"<div class=\"p{kinds.IndexOf(size)}\"><span>{Dossiers.Html.HtmlWriter.Encode(stamp)}</span></div>");
        return html.Append("</body></html>").ToString();
    }

    /// <summary>The words for each page, in order.</summary>
    public static IReadOnlyList<string> Words(IReadOnlyList<Sheet> sheets, BundleLayout layout)
    {
        var words = new List<string>();
        var ofExhibit = 0;
        foreach (var sheet in sheets)
        {
            var (first, last) = layout.Of(sheet);
            for (var page = first; page <= last; page++)
            {
                ofExhibit = sheet.Kind is SheetKind.Pages or SheetKind.Picture or SheetKind.Text ? ofExhibit + 1 : 0;
                words.Add(string.Join(" · ", new[] { Strings.Of("bundle.stamp", page, layout.Total), Within(sheet, sheet.Kind == SheetKind.Translation ? page - first + 1 : ofExhibit) }.Where(part => part.Length > 0)));
            }
        }

        return words;
    }

    private static string Within(Sheet sheet, int page) => sheet.Kind switch
    {
        SheetKind.Index => Strings.Of("bundle.index"),
        SheetKind.Dossier => Strings.Of("dossier.kind"),
        SheetKind.Cover => Strings.Of("bundle.stamp_cover", sheet.Exhibit),
        SheetKind.Translation => Strings.Of("bundle.stamp_translation", sheet.Exhibit, page),
        _ => Strings.Of("bundle.stamp_exhibit", sheet.Exhibit, page),
    };
}
