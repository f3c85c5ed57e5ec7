using System.CommandLine;
using System.Text.Json;
using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Cli.Commands;

internal static class ReadCommand
{
    public static Command Make()
    {
        var (paths, published, json) = (CommonOptions.Paths(), CommonOptions.Published(), CommonOptions.Json());
        var command = new Command("read", "Read files and print what they say, storing nothing.") { paths, published, json };
        command.SetAction(parsed =>
        {
            var loose = new LooseReading(parsed.GetValue(paths)!, CommonOptions.Date(parsed.GetValue(published)!));
            if (parsed.GetValue(json))
                WriteJson(loose);
            else
                Rendering.ReadingView.Write(Terminal.Out, loose.Reports().Select(read => read.Report));
            return loose.ExitCode;
        });
        return command;
    }

    private static void WriteJson(LooseReading loose)
    {
        using var output = Console.OpenStandardOutput();
        using var writer = new Utf8JsonWriter(output, JsonReports.Readable);
        writer.WriteStartArray();
        foreach (var (report, _) in loose.Reports())
            JsonReports.WriteReport(writer, report);
        writer.WriteEndArray();
    }
}
