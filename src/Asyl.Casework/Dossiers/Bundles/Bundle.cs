using Asyl.Casework.Dossiers.Printing;
using Asyl.Casework.Intake.Tools;

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
        var made = Print(dossier, exhibits, withDossier, null);
        for (var round = 1; round <= MostRounds; round++)
        {
            var before = made;
            made = Print(dossier, exhibits, withDossier, before);
            if (!made.Layout.IsLike(before.Layout))
                continue;
            using var binder = new Binder(made.Sheets, made.Layout);
            return new(binder.Bind(made.Pdf), made.Pages, exhibits.Count, [.. exhibits.Where(exhibit => exhibit.Binding is Binding.Refused).Select(exhibit => exhibit.Letter)]);
        }

        throw new WorkspaceException("expected a bundle whose pages stay where they are once they are named, and these do not: bind it without its dossier");
    }

    /// <param name="before">The print before this one, whose places it names; null for the first.</param>
    private static Round Print(Dossier dossier, IReadOnlyList<Exhibit> exhibits, bool withDossier, Round? before)
    {
        var manuscript = (before is null ? dossier : dossier.In(before.Pages)).Manuscript;
        var html = withDossier ? HtmlDossier.Render(manuscript) : "";
        var sheets = Sheets.Of(exhibits, withDossier ? Own(PdfDossier.Print(html, manuscript)) : null);
        var pdf = PdfImprint.On(
            HtmlPrint.Pdf(BundleHtml.Of(dossier, sheets, before?.Layout), outlined: false), BundleHtml.Title(dossier), withDossier ? PdfDossier.PrintedFrom(html) : "", dossier.Options.MadeBy);
        var pages = PdfPages.Of(pdf);
        return new(pdf, sheets, new(sheets, pages.Targets.ToDictionary(target => target.Name, target => target.Page, StringComparer.Ordinal), pages.Count));
    }

    private static (byte[] Pdf, int Count) Own(byte[] pdf) => (pdf, PdfPages.Of(pdf).Count);

    private sealed record Round(byte[] Pdf, IReadOnlyList<Sheet> Sheets, BundleLayout Layout)
    {
        public BundlePages Pages => Layout.Pages(Sheets);
    }
}
