using Asyl.Casework.Dossiers.Printing;
using Asyl.Casework.Intake.Tools;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>
/// The exhibits of a dossier in one PDF, every page stamped. Enters: the dossier and its exhibits with what is bound of them. Leaves: the PDF, the same bytes for the same case by the same
/// tools, and on which page each citation stands. Never: a page of an original that is changed but for the stamp, a script of an original, a fetch.
/// </summary>
internal static class Bundle
{
    // What is printed names its own pages, and so may grow by naming them.
    private const int MostRounds = 6;

    /// <param name="withDossier">Whether the dossier is bound behind the index, its citations naming pages of the bundle.</param>
    /// <exception cref="WorkspaceException">A program that it needs is not on this machine, or cannot do it.</exception>
    public static BoundBundle Of(Dossier dossier, IReadOnlyList<Exhibit> exhibits, bool withDossier)
    {
        foreach (var tool in new[] { Tool.PdfBinder, Tool.PdfFacts }.Where(tool => !tool.IsThere))
            throw new WorkspaceException($"expected {tool.Program} on this machine to bind a bundle: install {tool.Package}");
        var html = withDossier ? HtmlDossier.Render(dossier.Manuscript) : "";
        var (print, layout, sheets) = Printed(dossier, exhibits, Sheets.Of(exhibits, Own(html, dossier)), null);
        for (var round = 1; round <= MostRounds; round++)
        {
            var before = layout;
            html = withDossier ? HtmlDossier.Render(dossier.In(layout.Pages(sheets)).Manuscript) : "";
            (print, layout, sheets) = Printed(dossier, exhibits, Sheets.Of(exhibits, Own(html, dossier)), layout);
            if (!layout.IsLike(before))
                continue;
            using var binder = new Binder(sheets, layout);
            var pdf = binder.Bind(print, BundleHtml.Title(dossier), withDossier ? $"html-sha256:{Hashes.OfText(html)}" : "", dossier.Options.MadeBy);
            return new(pdf, layout.Pages(sheets), exhibits.Count, [.. exhibits.Where(exhibit => exhibit.Binding is Binding.Refused).Select(exhibit => exhibit.Letter)]);
        }

        throw new WorkspaceException("expected a bundle whose pages stay where they are once they are named, and these do not: bind it without its dossier");
    }

    private static (byte[] Pdf, int Count)? Own(string html, Dossier dossier)
    {
        if (html.Length == 0)
            return null;
        var pdf = PdfDossier.Print(html, dossier.Manuscript);
        return (pdf, PdfPages.Of(pdf).Count);
    }

    private static (byte[] Print, BundleLayout Layout, IReadOnlyList<Sheet> Sheets) Printed(Dossier dossier, IReadOnlyList<Exhibit> exhibits, IReadOnlyList<Sheet> sheets, BundleLayout? before)
    {
        var print = HtmlPrint.Pdf(BundleHtml.Of(dossier, sheets, before), outlined: false);
        var pages = PdfPages.Of(print);
        return (print, new BundleLayout(sheets, pages.Targets.ToDictionary(target => target.Name, target => target.Page, StringComparer.Ordinal), pages.Count), sheets);
    }
}
