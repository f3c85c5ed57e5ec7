using System.CommandLine;
using System.Runtime.InteropServices;
using Asyl.Casework;
using Asyl.Casework.Reading;
using Asyl.Cli.Commands;

namespace Asyl.Cli.Doctor;

/// <summary>
/// What is there and what is missing. Enters: the workspace's folder. Leaves: a finding for each thing that this version or a later one uses.
/// Never: a name, a path, a change.
/// </summary>
internal static class Checkup
{
    public static IEnumerable<Finding> Of(ParseResult parsed) =>
    [
        new("Program", Finding.State.Fine, $"Asyl {ProgramVersion.Text}."),
        new("Runtime", Finding.State.Fine, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription.Split(' ')[0]} {RuntimeInformation.OSArchitecture}."),
        Machine.Sqlite(),
        new("Reader", Finding.State.Fine, $"{ReportReader.Version}, English. Other languages are kept, searchable and citable by hand."),
        new("Files taken", Finding.State.Fine, "plain text (.txt), Markdown (.md) and web pages (.html, .htm), in UTF-8, UTF-16, windows-1251 or windows-1252. PDF, Office files, mail and pictures are refused."),
        new("Dossiers written", Finding.State.Fine, "HTML and Markdown."),
        Workspace(parsed),
        Machine.Disk(parsed.GetValue(CommonOptions.Workspace)!),
        Machine.Port(ServeCommand.UsualPort),
        Later("Chromium", Programs.HasBrowser ? "there (or Chrome, or Edge)" : null, "would print dossiers as PDF; the workbench opens in any browser"),
        Later("Pdftotext", Programs.Find("pdftotext") is null ? null : "there", "would read PDF"),
        Tesseract(Programs.TesseractLanguages()),
        new("LibreOffice", Finding.State.Fine, "not needed."),
    ];

    internal static Finding Tesseract(IReadOnlyList<string>? languages) => Later("Tesseract", languages switch
    {
        null => null,
        [] => "there, without a language",
        _ => $"there, with {string.Join(", ", languages)}",
    }, "would read scans");

    private static Finding Later(string subject, string? there, string use) =>
        new(subject, there is null ? Finding.State.Absent : Finding.State.Fine, $"{there ?? "not found"}. Not used yet by this version: it {use}.");

    private static Finding Workspace(ParseResult parsed)
    {
        try
        {
            using var desk = Desk.Open(parsed);
            return new("Workspace", Finding.State.Fine, "usable.");
        }
        catch (WorkspaceException e)
        {
            return new("Workspace", Finding.State.Wrong, $"{e.Message}.");
        }
    }
}
