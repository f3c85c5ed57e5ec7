using System.Formats.Tar;
using System.IO.Compression;
using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake.Formats;

public sealed class TarFormatTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Every_file_in_it_is_a_report_with_its_path()
    {
        var found = Take("pile.tar", Tar(("./b/second.txt", "Two."u8.ToArray()), ("a.html", "<!doctype html><p>One."u8.ToArray()), (".hidden", "x"u8.ToArray()), ("__MACOSX/a", "x"u8.ToArray()))).Cast<ReceivedReport>().ToList();
        found.Select(report => (report.Part, report.MediaType, report.OriginalType, report.Kept.Text)).ShouldBe(
            [("b/second.txt", "text/plain", "application/x-tar", "Two."), ("a.html", "text/html", "application/x-tar", "One.")]);
    }

    [Fact]
    public void A_packed_one_is_opened_down_to_its_files()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Tar(("a.txt", "One."u8.ToArray())));
        Take("pile.tar.gz", packed.ToArray()).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>().Part.ShouldBe("pile.tar/a.txt");
    }

    [Fact]
    public void One_whose_first_file_is_called_as_another_form_begins_is_still_one() =>
        Take("pile.tar", Tar(("ID3 notes.txt", "Words."u8.ToArray()))).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>().Kept.Text.ShouldBe("Words.");

    [Fact]
    public void What_was_whole_before_a_break_counts()
    {
        var whole = Tar(("a.txt", "One."u8.ToArray()), ("b.txt", new byte[2000]));
        var found = Take("cut.tar", whole[..2000]);
        found[0].ShouldBeOfType<ReceivedReport>().Part.ShouldBe("a.txt");
        found[^1].ShouldBeOfType<Refused>().Why.ShouldStartWith("expected a TAR archive that is whole");
    }

    [Fact]
    public void Links_in_it_lead_nowhere()
    {
        using var bytes = new MemoryStream();
        using (var archive = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            archive.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "passwords.txt") { LinkName = "/etc/passwd" });
            archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "../a.txt") { DataStream = new MemoryStream("One."u8.ToArray()) });
        }

        Take("pile.tar", bytes.ToArray()).ShouldHaveSingleItem().ShouldBeOfType<Refused>().Why.ShouldBe("expected at least one report in it, found none");
    }

    private IReadOnlyList<Received> Take(string name, byte[] bytes) => FileIntake.Take(world.File(name, bytes));

    private static byte[] Tar(params (string Path, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new TarWriter(bytes, TarEntryFormat.Ustar, leaveOpen: true))
        {
            foreach (var (path, content) in files)
                archive.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(content) });
        }

        return bytes.ToArray();
    }
}
