using System.Security.Cryptography;
using System.Text;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Printing;

namespace Asyl.Casework.Tests.Dossiers.Printing;

public sealed class PdfDossierTests
{
    [NeedsFact("chromium", "pdftotext")]
    public void Its_pages_hold_every_citation_in_every_script()
    {
        var dossier = Papers.Of(Invented.Draft());
        var words = string.Concat(Pdf.Texts(PdfDossier.Render(dossier.Manuscript)).Select(Letters));
        dossier.Citations.ShouldNotBeEmpty();
        foreach (var citation in dossier.Citations)
            words.ShouldContain(Letters(citation.Shown));
        words.ShouldContain(Letters("Речной листок"));
    }

    [NeedsFact("chromium", "pdftotext")]
    public void It_says_what_it_was_printed_from_and_not_when_or_by_whom()
    {
        var dossier = Papers.Of(Invented.Reviewed());
        var pdf = PdfDossier.Render(dossier.Manuscript);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(HtmlDossier.Render(dossier.Manuscript))));
        Pdf.Facts(pdf).ShouldSatisfyAllConditions(
            facts => facts.ShouldContain($"html-sha256:{hash}"),
            facts => facts.ShouldContain("Case file: Selin Aktan"),
            facts => facts.ShouldContain("594.96 x 841.92"),
            facts => facts.ShouldNotContain("Date:"),
            facts => facts.ShouldNotContain("Creator"));
        Encoding.Latin1.GetString(pdf).ShouldNotContain(Path.GetTempPath());
    }

    [NeedsFact("chromium", "pdftotext")]
    public void The_same_dossier_gives_the_same_bytes() =>
        PdfDossier.Render(Papers.Of(Invented.Draft()).Manuscript).SequenceEqual(PdfDossier.Render(Papers.Of(Invented.Draft()).Manuscript)).ShouldBeTrue();

    [NeedsFact("chromium", "qpdf")]
    public void It_is_whole_and_its_headings_are_bookmarks()
    {
        var bookmarks = Pdf.Bookmarks(PdfDossier.Render(Papers.Of(Invented.Draft()).Manuscript));
        bookmarks.ShouldContain(bookmark => bookmark.Contains("Exhibits", StringComparison.Ordinal));
    }

    [Fact]
    public void A_browser_that_is_named_and_not_there_is_not_replaced_by_another()
    {
        PrintBrowser.Find("/no/such/browser").ShouldBeNull();
        PrintBrowser.Find("sh").ShouldNotBeNull();
    }

    [Fact]
    public void Another_form_of_pdf_is_said_not_broken() =>
        Should.Throw<WorkspaceException>(() => PdfImprint.On("%PDF-1.7\nstartxref\n5\n%%EOF\n"u8.ToArray(), "", "", "")).Message.ShouldStartWith("expected a PDF with a plain table");

    /// <summary>A print may break words over lines, and draws letters, not the blanks between them.</summary>
    private static string Letters(string words) => string.Concat(words.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit));
}
