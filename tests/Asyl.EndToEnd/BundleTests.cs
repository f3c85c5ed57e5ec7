namespace Asyl.EndToEnd;

/// <summary>What docs/bundle.md says, with the commands that it names, over the example pile.</summary>
public sealed class BundleTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NeedsFact("chromium", "qpdf", "pdftotext")]
    public void A_bundle_and_the_dossier_that_names_its_pages_leave_together_and_are_logged()
    {
        Asyl("add", Path.Combine(Repo.Examples, "pile")).Exit.ShouldBe(0);
        var made = Asyl("dossier", "Rejepova", "--as-of", "2023-06-01", "-o", "d.html", "--bundle", "b.pdf");
        made.Exit.ShouldBe(0, made.Error);
        made.Out.ShouldContain("Wrote the bundle of ");
        File.ReadAllText(folder.Of("d.html")).ShouldContain("; bundle p. ");
        Asyl("bundle", "Rejepova", "--for", "internal", "--as-of", "2023-06-01", "-o", "again.pdf").Exit.ShouldBe(0);
        File.ReadAllBytes(folder.Of("again.pdf")).ShouldBe(File.ReadAllBytes(folder.Of("b.pdf")));
        Asyl("bag", "-o", "bag").Exit.ShouldBe(0);
        File.ReadAllText(folder.Of("bag/data/custody.tsv")).Split('\n').Count(line => line.Contains("issued", StringComparison.Ordinal) && line.Contains("bundle", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void What_nobody_accepted_is_bound_only_when_asked_for()
    {
        folder.File("a.txt", "Aygozel Rejepova was arrested in Van on 3 May 2021.");
        Asyl("add", "a.txt").Exit.ShouldBe(0);
        Asyl("bundle", "Rejepova", "-o", "b.pdf").ShouldSatisfyAllConditions(said => said.Exit.ShouldBe(2), said => said.Error.ShouldContain("expected an open case"));
        File.Exists(folder.Of("b.pdf")).ShouldBeFalse();
    }

    [Fact]
    public void Only_a_pdf_is_a_bundle()
    {
        folder.File("a.txt", "Aygozel Rejepova was arrested in Van on 3 May 2021.");
        Asyl("add", "a.txt").Exit.ShouldBe(0);
        Asyl("bundle", "Rejepova", "-o", "b.html").ShouldSatisfyAllConditions(said => said.Exit.ShouldBe(2), said => said.Error.ShouldContain("expected a file ending in .pdf"));
    }

    [Fact]
    public void Without_a_browser_it_says_what_to_install_and_what_can_be_done_instead()
    {
        folder.File("a.txt", "Aygozel Rejepova was arrested in Van on 3 May 2021.");
        Asyl("add", "a.txt").Exit.ShouldBe(0);
        var said = AsylProgram.RunWith(folder.Path, "ASYL_BROWSER", "/no/such/browser", "--workspace", "w", "dossier", "Rejepova", "-o", "d.pdf");
        said.Exit.ShouldBe(2);
        said.Error.ShouldContain("install one (Debian: chromium), or write FILE.html and print that");
        File.Exists(folder.Of("d.pdf")).ShouldBeFalse();
    }

    private AsylProgram.Outcome Asyl(params string[] words) => AsylProgram.RunIn(folder.Path, ["--workspace", "w", .. words]);
}
