using System.IO.Compression;
using System.Text;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Redacting;
using Asyl.Casework.Record;
using Asyl.Casework.Tests.Dossiers.Printing;
using Asyl.Language.PersonalNames;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>Papers as they leave a workspace of the invented examples: from files on a disk to bytes that others open.</summary>
public sealed class IssuedDossierTests : IDisposable
{
    private static readonly DateOnly Day = new(2024, 1, 1);

    private readonly TestWorkspace place = new();
    private readonly Workspace workspace;

    public IssuedDossierTests()
    {
        place.AddFiles([Path.Combine(Repo.Examples, "pile")]).ShouldAllBe(added => added.Key != null);
        workspace = place.Open();
    }

    /// <summary>Who is told of in the most reports.</summary>
    private ProtectionCase MostTold => workspace.Look(TestWorkspace.Main, withReader: true).Cases.MaxBy(theCase => theCase.Reports.Count)!;

    public void Dispose()
    {
        workspace.Dispose();
        place.Dispose();
    }

    [Fact]
    public void What_is_only_feared_is_filed_once_it_is_accepted()
    {
        TestWorkspace.AcceptAll(workspace, [MostTold]);
        var filing = Dossier(new() { AsOf = Day, Purpose = Purpose.Court });
        filing.NotHappened.ShouldNotBeEmpty();
        filing.NotHappened.ShouldAllBe(entry => entry.IsAccepted);
        filing.IsDraft.ShouldBeFalse();
    }

    [Fact]
    public void What_was_published_after_the_cut_off_is_nowhere_in_it()
    {
        var whole = Dossier(new() { AsOf = Day });
        var days = whole.Sources.Select(source => source.Reading.Published.Last).Order().ToArray();
        var day = days[days.Length / 2]!.Value;
        var cut = Dossier(new() { AsOf = Day, CutOff = day });
        cut.Sources.Count.ShouldBeInRange(1, whole.Sources.Count - 1);
        cut.Sources.ShouldAllBe(source => source.Reading.Published.First <= day);
        whole.Sources.Where(source => source.Reading.Published.Last <= day).Select(source => source.Report.Id).Except(cut.Sources.Select(source => source.Report.Id)).ShouldBeEmpty();
        cut.Chronology.ShouldAllBe(entry => !(entry.Date.First > day));
        cut.Chronology.Count.ShouldBeLessThan(whole.Chronology.Count);
    }

    [Fact]
    public void An_original_that_was_changed_stops_every_paper_and_is_named()
    {
        var exhibit = Dossier(new() { AsOf = Day }).Sources[1].Report;
        var original = Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Single(file => Hashes.Of(File.ReadAllBytes(file)) == exhibit.Sha256);
        File.SetAttributes(original, FileAttributes.Normal);
        File.AppendAllText(original, " ");
        foreach (var purpose in Purpose.All.Where(purpose => !purpose.IsOfAccepted))
            Should.Throw<WorkspaceException>(() => Dossier(new() { AsOf = Day, Purpose = purpose })).Message.ShouldStartWith($"original {exhibit.Sha256} of report {exhibit.Id} is missing or not what was received");
    }

    [NeedsFact("chromium", "pdftotext", "qpdf")]
    public void What_a_copy_leaves_out_is_in_no_part_of_any_format()
    {
        var person = workspace.Look(TestWorkspace.Main, withReader: true).Person(MostTold.Person)!;
        string[] names = [.. person.Names.SelectMany(name => PersonalName.Parse(name.Text).Tokens).Select(token => token.Folded).Where(word => word.Length > 3).Distinct(StringComparer.Ordinal)];
        names.ShouldNotBeEmpty();
        foreach (var format in DossierFormat.All)
        {
            Parts(format, new() { AsOf = Day }).Count(part => Holds(part, names)).ShouldBeGreaterThan(0, $"{format.Ending}: the names are not found where they stand");
            foreach (var style in new[] { NameStyle.Initials, NameStyle.Pseudonyms })
                Parts(format, new() { AsOf = Day, Redaction = new() { Names = style, NamesOfEverybody = true, WithoutRelatives = true, WithoutMinors = true, WithoutPlaces = true } }).Count(part => Holds(part, names)).ShouldBe(0, format.Ending);
        }
    }

    private static bool Holds(string part, string[] names)
    {
        var letters = NameLetters.Fold(part);
        return names.Any(name => letters.Contains(name, StringComparison.Ordinal));
    }

    private List<string> Parts(DossierFormat format, AskedDossier asked)
    {
        var bytes = format.Set(Dossier(asked));
        return format.Ending switch
        {
            ".docx" => [.. Unzipped(bytes)],
            ".pdf" => [.. Pdf.Texts(bytes), Pdf.Strings(bytes), Pdf.Facts(bytes)],
            _ => [Encoding.UTF8.GetString(bytes)],
        };
    }

    private static IEnumerable<string> Unzipped(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            yield return entry.FullName;
            yield return entry.Comment;
            yield return reader.ReadToEnd();
        }
    }

    private Dossier Dossier(AskedDossier asked) => workspace.Dossier(TestWorkspace.Main, MostTold.Person, asked, "");
}
