using Asyl.Casework.Dossiers.Bundles;
using Asyl.Casework.Tests.Dossiers.Printing;

namespace Asyl.Casework.Tests.Dossiers.Bundles;

public sealed class BundleTests : IClassFixture<BundleTests.Bound>
{
    private readonly Bound bound;

    public BundleTests(Bound bound) => this.bound = bound;

    /// <summary>Bound once for all tests that only look.</summary>
    public sealed class Bound : IDisposable
    {
        internal MixedPile Pile { get; } = new();

        internal BoundBundle Bundle => bundle.Value;

        internal IReadOnlyList<string> Pages => pages.Value;

        private readonly Lazy<BoundBundle> bundle;
        private readonly Lazy<IReadOnlyList<string>> pages;

        public Bound() => (bundle, pages) = (new(() => Pile.Bind()), new(() => Pdf.Texts(Bundle.Pdf)));

        public void Dispose() => Pile.Dispose();
    }

    [NeedsFact("chromium", "qpdf", "pdftotext", "tesseract")]
    public void Every_page_bears_its_number_and_that_of_its_exhibit()
    {
        bound.Pages.Count.ShouldBe(bound.Bundle.Pages.Total);
        foreach (var (at, page) in bound.Pages.Index())
            page.ShouldContain($"Bundle p. {at + 1} of {bound.Pages.Count} · ");
        var pdf = PageOf("The administrative court of Van sat");
        bound.Pages[pdf + 1].ShouldContain($"Exhibit {LetterOf("ruling.zip")} p. 2");
    }

    [NeedsFact("chromium", "qpdf", "pdftotext", "tesseract")]
    public void The_words_cited_stand_on_the_page_that_is_named()
    {
        var citations = bound.Pile.Dossier().In(bound.Bundle.Pages).Citations;
        citations.Count(citation => !citation.IsPicture).ShouldBeGreaterThan(5);
        foreach (var citation in citations)
            bound.Pages[citation.BundlePage - 1].ShouldContain(citation.IsPicture || citation.Report.MediaType == "image/png" ? $"Exhibit {LetterOf(citation.Report.File)}" : First(citation.Passage.Text));
        var late = citations.First(citation => citation.Passage.Text.Contains("charged", StringComparison.Ordinal));
        bound.Pages[late.BundlePage - 1].ShouldNotContain("Karvan Gazette 3 June");
        late.ExhibitWords("C").ShouldEndWith($"; bundle p. {late.BundlePage}");
    }

    [NeedsFact("chromium", "qpdf", "pdftotext", "tesseract")]
    public void Every_exhibit_and_translation_has_its_bookmark_and_its_line_in_the_index()
    {
        var bookmarks = Pdf.Bookmarks(bound.Bundle.Pdf);
        bookmarks[0].ShouldBe("1 Index");
        var sources = bound.Pile.Dossier().Sources;
        bookmarks.Count(bookmark => bookmark[0] != ' ').ShouldBe(sources.Count + 1);
        bookmarks.ShouldContain(bookmark => bookmark.EndsWith("Translation into English, by Orla Finch", StringComparison.Ordinal) && bookmark.StartsWith(' '));
        foreach (var source in sources)
            bookmarks.Single(bookmark => bookmark.Contains($" {source.Letter}  ", StringComparison.Ordinal)).ShouldBe($"{bound.Bundle.Pages.Exhibits[source.Report.Id].First} {source.Letter}  {source.Outlet}");
        foreach (var source in sources)
            string.Concat(bound.Pages[0].Where(c => c != ' ')).ShouldContain(source.Report.Sha256);
    }

    [NeedsFact("chromium", "qpdf", "pdftotext", "tesseract")]
    public void What_its_maker_locked_against_printing_is_not_bound_and_its_cover_sheet_says_so()
    {
        bound.Bundle.Refused.ShouldBe([LetterOf("locked.pdf")]);
        Cover("locked.pdf").ShouldContain("The original could not be bound: its maker locked it against printing.");
        bound.Pages[Range("locked.pdf")[1] - 1].ShouldContain("Left line 0");
    }

    [NeedsFact("chromium", "qpdf", "pdftotext", "tesseract")]
    public void A_cover_sheet_says_where_it_came_from_and_what_follows()
    {
        Cover("ruling.zip").ShouldSatisfyAllConditions(
            cover => cover.ShouldContain("The original follows: 2 pages, as they are."), cover => cover.ShouldContain("ruling.zip › papers/ruling.pdf"), cover => cover.ShouldContain("UTC"));
        Cover("letter.docx").ShouldContain("Its words follow as they were taken from the original");
        Cover("scan.png").ShouldContain("a picture, follows on one page");
        Cover("story.txt").ShouldContain("Its words follow as they were received");
        Cover("note.txt").ShouldContain("A note that a person wrote down and signed");
    }

    [NeedsFact("chromium", "qpdf", "pdftotext", "tesseract")]
    public void A_translation_lies_behind_its_original_with_its_translator_and_day()
    {
        var last = bound.Pages[Range("page.html")[^1] - 1];
        last.ShouldContain("Orla Finch");
        last.ShouldContain("3 February 2022");
        last.ShouldContain("They detained in Van");
        last.ShouldContain($"Exhibit {LetterOf("page.html")}, translation p. 1");
    }

    [NeedsFact("chromium", "qpdf", "pdftotext", "tesseract")]
    public void It_says_of_itself_no_time_and_no_account_and_is_the_same_again()
    {
        Pdf.Facts(bound.Bundle.Pdf).ShouldSatisfyAllConditions(facts => facts.ShouldContain("Bundle of exhibits: "), facts => facts.ShouldNotContain("Date:"), facts => facts.ShouldNotContain("Creator"));
        bound.Pile.Bind().Pdf.SequenceEqual(bound.Bundle.Pdf).ShouldBeTrue();
    }

    [NeedsFact("chromium", "qpdf", "pdftotext", "tesseract")]
    public void A_dossier_that_is_bound_names_the_pages_it_is_bound_with()
    {
        var bundle = bound.Pile.Bind(withDossier: true);
        var pages = Pdf.Texts(bundle.Pdf);
        var dossier = bound.Pile.Dossier().In(bundle.Pages);
        string.Join(' ', pages).ShouldContain($"bundle p. {dossier.Citations[0].BundlePage}");
        pages[dossier.Citations[0].BundlePage - 1].ShouldContain(First(dossier.Citations[0].Passage.Text));
        Pdf.Bookmarks(bundle.Pdf)[1].ShouldBe("2 Case file");
    }

    [NeedsFact("chromium", "qpdf", "pdftotext", "tesseract")]
    public void An_original_that_was_changed_stops_it()
    {
        using var pile = new MixedPile();
        pile.Spoil("story.txt");
        Should.Throw<WorkspaceException>(() => pile.Bind()).Message.ShouldContain("is missing or not what was received");
    }

    private string LetterOf(string file) => bound.Pile.Dossier().Sources.First(source => source.Report.File == file).Letter;

    private List<int> Range(string file)
    {
        var pages = bound.Bundle.Pages.Exhibits[bound.Pile.Dossier().Sources.First(source => source.Report.File == file).Report.Id];
        return [.. Enumerable.Range(pages.First, pages.Last - pages.First + 1)];
    }

    private string Cover(string file) => bound.Pages[Range(file)[0] - 1];

    private int PageOf(string words) => bound.Pages.ToList().FindIndex(page => page.Contains(words, StringComparison.Ordinal));

    private static string First(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(4));
}
