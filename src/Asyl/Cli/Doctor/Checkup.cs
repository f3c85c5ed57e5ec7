using System.CommandLine;
using System.Runtime.InteropServices;
using Asyl.Casework;
using Asyl.Casework.Dossiers.Printing;
using Asyl.Casework.Intake.Tools;
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
        new("Files taken", Finding.State.Fine, "plain text (.txt), Markdown (.md) and web pages (.html, .htm), in UTF-8, UTF-16, windows-1251 or windows-1252; PDF, pictures (JPEG, PNG, HEIC), Word (.docx), LibreOffice (.odt), Excel (.xlsx), tables as text (.csv, .tsv), recordings, and ZIP archives of them."),
        new("Dossiers written", Finding.State.Fine, "HTML, Markdown and PDF."),
        Workspace(parsed),
        Machine.Disk(parsed.GetValue(CommonOptions.Workspace)!),
        Machine.Port(ServeCommand.UsualPort),
        Other("Chromium", PrintBrowser.IsThere ? "there (or Chrome, or Edge)" : "not found", "chromium", "prints dossiers and bundles as PDF; the workbench opens in any browser"),
        Reader("Pdftotext", Tool.PdfToText, null, "reads PDF"),
        Tesseract(Programs.TesseractLanguages()),
        Reader("Heif-convert", Tool.Heic, null, "opens HEIC pictures"),
        Reader("Qpdf", Tool.PdfBinder, null, "binds exhibits into one PDF"),
        new("LibreOffice", Finding.State.Fine, "not needed."),
    ];

    internal static Finding Tesseract(IReadOnlyList<string>? languages) =>
        Reader("Tesseract", Tool.Ocr, languages is null ? "not found" : languages.Count == 0 ? "there, without a language" : $"there, with {string.Join(", ", languages)}", "recognises words in scans and pictures");

    private static Finding Reader(string subject, Tool tool, string? there, string use) => Other(subject, there ?? (tool.IsThere ? "there" : "not found"), tool.Package, use);

    private static Finding Other(string subject, string words, string package, string use) =>
        new(subject, words == "not found" ? Finding.State.Absent : Finding.State.Fine, $"{words}. It {use}{(words == "not found" ? $": install {package}" : "")}.");

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
