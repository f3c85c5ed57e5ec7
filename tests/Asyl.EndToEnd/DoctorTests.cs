using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Asyl.Cli;
using Asyl.Cli.Doctor;

namespace Asyl.EndToEnd;

public sealed class DoctorTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Says_what_is_there_and_names_no_folder()
    {
        var doctor = AsylProgram.RunIn(folder.Path, "doctor");

        doctor.Exit.ShouldBe(0);
        doctor.Out.ShouldContain("with full-text search (FTS5)");
        doctor.Out.ShouldContain("Files taken: plain text (.txt), Markdown (.md) and web pages (.html, .htm)");
        doctor.Out.ShouldContain("Workspace: there is no workspace here yet");
        doctor.Out.ShouldNotContain(Path.DirectorySeparatorChar + "tmp");
    }

    [Fact]
    public void Says_the_same_to_programs()
    {
        var workspace = folder.Of("w");
        AsylProgram.Run(workspace, "open", "Aygozel Rejepova").Exit.ShouldBe(0);
        using var doctor = JsonDocument.Parse(AsylProgram.Run(workspace, "doctor", "--json").Out);
        var findings = doctor.RootElement.GetProperty("findings").EnumerateArray().ToDictionary(one => one.GetProperty("subject").GetString()!, one => one.GetProperty("state").GetString());

        findings.Keys.ShouldBe(["program", "runtime", "sqlite", "reader", "files_taken", "dossiers_written", "workspace", "disk", "port", "chromium", "pdftotext", "tesseract", "heif-convert", "qpdf", "libreoffice"]);
        findings["workspace"].ShouldBe("fine");
    }

    [Fact]
    public void Finds_a_port_in_use()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Machine.Port(port).Is.ShouldBe(Finding.State.Wrong);

        listener.Stop();
        Machine.Port(port).Is.ShouldBe(Finding.State.Fine);
    }

    [Theory]
    [InlineData(999_000_000, "less than 1 GB is free")]
    [InlineData(3_700_000_000, "about 3 GB free")]
    [InlineData(400_000_000_000, "more than 10 GB are free")]
    public void Tells_free_space_coarsely(long bytes, string words) => Machine.Disk(bytes).Sentence.ShouldStartWith(words);

    [Fact]
    public void Names_the_languages_of_tesseract()
    {
        var answer = "List of available languages in \"/usr/share/tessdata/\" (3):\neng\nosd\nrus\n";

        Checkup.Tesseract(Programs.Codes(answer)).Sentence.ShouldStartWith("there, with eng, rus. It recognises words in scans");
        Checkup.Tesseract(null).Is.ShouldBe(Finding.State.Absent);
    }
}
