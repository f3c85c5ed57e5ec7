using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Bundles;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.Intake.Formats;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Dossiers.Bundles;

/// <summary>One invented case told by a text, a PDF of odd pages, a scan, a mail, a letter, a locked PDF, a web page in Russian and a signed note.</summary>
internal sealed class MixedPile : IDisposable
{
    private const string Scanned = "Aygozel Rejepova was released in Van on 8 July 2021.";

    private readonly TestWorkspace world = new();

    public Workspace Workspace { get; }

    public Casebook Book => Workspace.Look(TestWorkspace.Main, withReader: true);

    public MixedPile()
    {
        Workspace = world.Open();
        string[] files =
        [
            world.File("story.txt", $"Karvan Gazette\n3 June 2021\n\nAygozel Rejepova was arrested in Van on 3 May 2021.\n{string.Concat(Enumerable.Range(1, 90).Select(n => $"\nHer neighbour told the paper what day {n} had been like, and nothing else.\n"))}\nAygozel Rejepova was charged in Van on 10 May 2021.\n"),
            world.File("ruling.zip", Zipped("papers/ruling.pdf", TinyPdf.Of(TinyPdf.Lines(100, "The administrative court of Van sat on 5 July 2021."), TinyPdf.Lines(100, "Aygozel Rejepova was convicted in Van on 6 July 2021.")))),
            world.File("scan.png", TestPictures.Png(Scanned)),
            world.File("told.eml", "From: Ida <ida@example.org>\nDate: Tue, 04 May 2021 09:30:00 +0000\nSubject: News\n\nAygozel Rejepova was threatened in Van on 2 May 2021.\n"),
            world.File("letter.docx", OfficeFile.Docx(OfficeFile.P("Aygozel Rejepova was deported from Van on 4 August 2021."))),
            world.File("locked.pdf", File.ReadAllBytes(Path.Combine(Repo.Root, "tests/Asyl.Casework.Tests/Intake/Formats/Samples/locked-against-copying.pdf"))),
            world.File("page.html", "<html><head><title>В Ване задержали</title><script>document.title='x'</script></head><body><p>Айгозель Реджепова была задержана в Ване 3 мая 2021 года.</p></body></html>"),
        ];
        Workspace.Add(Workspace.MainCompartment, "Lena", files, Edtf.Unknown).Count().ShouldBe(files.Length);
        var person = Book.Find("Aygozel Rejepova")[0];
        void Enter(string code, string date, params Citing[] cites) => Workspace.AddFact(TestWorkspace.Main, person, new() { Event = code, Date = Edtf.Parse(date), Cites = cites, Note = cites.Length > 0 ? "" : "She told me on the telephone that men waited at her door." });
        Enter("threat", "2021-05-01");
        Enter("threat", "2021-05-02", Words("told.eml", "was threatened in Van on 2 May 2021"));
        Enter("detention", "2021-05-03", Words("story.txt", "was arrested in Van on 3 May 2021"), Words("page.html", "была задержана в Ване"), new(Report("locked.pdf").Id, 0, 0) { Page = 1 });
        Enter("charge", "2021-05-10", Words("story.txt", "was charged in Van on 10 May 2021"));
        Enter("verdict", "2021-07-06", Words("ruling.zip", "was convicted in Van on 6 July 2021"));
        Enter("release", "2021-07-08", Words("scan.png", "was released in Van"), new(Report("scan.png").Id, 0, 0) { Page = 1 });
        Enter("removal_executed", "2021-08-04", Words("letter.docx", "was deported from Van on 4 August 2021"));
        Workspace.Write(TestWorkspace.Main, "translation", Report("page.html").Id, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["place"] = "0-18", ["language"] = "en", ["words"] = "They detained in Van", ["translator"] = "Orla Finch", ["made"] = "2022-02-03",
        });
    }

    public Citing Words(string file, string words) => Report(file) is var report && report.Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var at ? new(report.Id, at, at + words.Length) : throw new ArgumentException(file);

    public FiledReport Report(string file) => Book.Reports.First(report => report.File == file);

    public Dossier Dossier() => Casework.Dossiers.Dossier.Of(Book, Book.Cases.First(theCase => theCase.IsOpen), new(2022, 3, 1), "0.1.0", Workspace.Profiles(TestWorkspace.Main));

    public BoundBundle Bind(bool withDossier = false) => Workspace.Bind(TestWorkspace.Main, Book, Dossier(), withDossier);

    /// <summary>Changes the bytes of an original behind the program's back.</summary>
    public void Spoil(string file)
    {
        var sha256 = Report(file).Sha256;
        File.AppendAllText(Path.Combine(world.Folder, "originals", sha256[..2], sha256), "x");
    }

    public void Dispose()
    {
        Workspace.Dispose();
        world.Dispose();
    }

    private static byte[] Zipped(string path, byte[] bytes)
    {
        using var zip = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(zip, System.IO.Compression.ZipArchiveMode.Create))
        {
            using var to = archive.CreateEntry(path).Open();
            to.Write(bytes);
        }

        return zip.ToArray();
    }
}
