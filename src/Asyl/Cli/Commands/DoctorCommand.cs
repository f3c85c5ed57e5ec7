using System.CommandLine;
using System.Runtime.InteropServices;
using Asyl.Casework;

namespace Asyl.Cli.Commands;

internal static class DoctorCommand
{
    public static Command Make()
    {
        var command = new Command("doctor", "Say what is installed, what is missing, and whether the workspace can be used. Names nobody.");
        command.SetAction(parsed =>
        {
            Console.WriteLine($"Asyl {ProgramVersion.Text} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription.Split(' ')[0]} {RuntimeInformation.OSArchitecture}");
            Console.WriteLine($"Reader: {Casework.Reading.ReportReader.Version}, English. Other languages are kept, searchable and citable by hand.");
            Console.WriteLine("Files taken: plain text (.txt, .md) in UTF-8, UTF-16, windows-1251 and windows-1252. Dossiers written: HTML and Markdown.");
            return Workspace(parsed);
        });
        return command;
    }

    private static int Workspace(ParseResult parsed)
    {
        try
        {
            using var desk = Desk.Open(parsed);
            Console.WriteLine("Workspace: usable.");
            return Exit.Done;
        }
        catch (WorkspaceException e)
        {
            Console.WriteLine($"Workspace: {e.Message}");
            return Exit.Done;
        }
    }
}
