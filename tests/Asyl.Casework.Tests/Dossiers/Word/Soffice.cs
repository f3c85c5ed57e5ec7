using System.Diagnostics;
using DocumentFormat.OpenXml.Packaging;

namespace Asyl.Casework.Tests.Dossiers.Word;

/// <summary>LibreOffice, with a profile of its own that goes with it.</summary>
internal sealed class Soffice : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("asyl-soffice-").FullName;

    /// <summary>A document read by LibreOffice and written by it again.</summary>
    public WordprocessingDocument Through(byte[] document)
    {
        var before = Path.Combine(folder, "a.docx");
        File.WriteAllBytes(before, document);
        string[] arguments = ["--headless", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--convert-to", "docx", "--outdir", Path.Combine(folder, "out"), before];
        using var office = Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        office.WaitForExit(TimeSpan.FromMinutes(2)).ShouldBeTrue();
        return WordprocessingDocument.Open(new MemoryStream(File.ReadAllBytes(Path.Combine(folder, "out", "a.docx"))), isEditable: false);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
