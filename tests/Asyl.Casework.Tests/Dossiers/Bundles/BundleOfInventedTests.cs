using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Bundles;
using Asyl.Casework.Tests.Dossiers.Printing;
using Asyl.Casework.Tests.Intake.Formats;

namespace Asyl.Casework.Tests.Dossiers.Bundles;

public sealed class BundleOfInventedTests
{
    [NeedsFact("chromium", "qpdf", "pdftotext")]
    public void Its_words_are_those_of_the_language_of_its_reader()
    {
        using var _ = new InLanguage("ru");
        var dossier = Papers.Of(Invented.Draft());
        var pages = Pdf.Texts(Of(dossier, new Binding.Text()).Pdf);
        pages[0].ShouldContain("Том приложений");
        pages[0].ShouldContain("5 приложений");
        pages[2].ShouldContain($"Том, с. 3 из {pages.Count} · Приложение A, с. 1");
    }

    [NeedsFact("chromium", "qpdf", "pdftotext")]
    public void Turned_pages_keep_their_size_and_are_stamped_as_they_are_looked_at()
    {
        var dossier = Papers.Of(Invented.Draft());
        var turned = Of(dossier, new Binding.Pages(TinyPdf.OfPicture(TestPictures.Jpeg("A door."), 1250, 1667, turned: true), 1));
        var sizes = PdfPages.Of(turned.Pdf).Sizes;
        sizes[2].ShouldBe(new(800, 600));
        Pdf.Texts(turned.Pdf)[2].ShouldBe($"Bundle p. 3 of {turned.Pages.Total} · Exhibit A p. 1");
    }

    private static BoundBundle Of(Dossier dossier, Binding first) => Bundle.Of(
        dossier,
        [.. dossier.Sources.Select((source, at) => at == 0 ? first : new Binding.Text()).Zip(dossier.Sources).Select(one => new Exhibit { Source = one.Second, Binding = one.First, Texts = Exhibit.TextsOf(one.Second.Report, one.First, dossier.Citations) })],
        withDossier: false);
}
