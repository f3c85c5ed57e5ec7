using System.CommandLine;
using System.Text.Json;
using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Cli.Commands;

internal static class InspectCommand
{
    public static Command Make()
    {
        var (paths, published, json) = (CommonOptions.Paths(), CommonOptions.Published(), CommonOptions.Json());
        var command = new Command("inspect", "Read files and print every layer of the reading, one JSON object a line.") { paths, published, json };
        command.SetAction(parsed =>
        {
            var loose = new LooseReading(parsed.GetValue(paths)!, CommonOptions.Date(parsed.GetValue(published)!));
            using var output = new BufferedStream(Console.OpenStandardOutput());
            foreach (var (report, layers) in loose.Reports())
            {
                using (var writer = new Utf8JsonWriter(output, JsonReports.Compact))
                    JsonReports.WriteInspect(writer, report, layers);
                output.WriteByte((byte)'\n');
            }

            return loose.ExitCode;
        });
        return command;
    }
}
