using System.CommandLine;
using System.Text.Json;
using Asyl.Cli.Doctor;

namespace Asyl.Cli.Commands;

internal static class DoctorCommand
{
    public static Command Make()
    {
        var json = CommonOptions.Json();
        var command = new Command("doctor", "Say what is installed, what is missing, and whether the workspace can be used. Names nobody.") { json };
        command.SetAction(parsed =>
        {
            var findings = Checkup.Of(parsed);
            if (parsed.GetValue(json))
                Output.Json(writer => Write(writer, findings));
            else
                foreach (var one in findings)
                    PlainText.Out($"{one.Subject}: {one.Sentence}");
            return Exit.Done;
        });
        return command;
    }

    private static void Write(Utf8JsonWriter writer, IEnumerable<Finding> findings)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("findings");
        foreach (var one in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("subject", one.Subject.ToLowerInvariant().Replace(' ', '_'));
            writer.WriteString("state", one.Is.ToString().ToLowerInvariant());
            writer.WriteString("sentence", one.Sentence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
