using System.CommandLine;
using Asyl.Casework;

namespace Asyl.Cli.Commands;

/// <summary>Where a report came from, as a person says: recorded with who, when and why, and printed wherever the report is cited.</summary>
internal static class ProvenanceCommand
{
    public static Command Make()
    {
        var report = new Argument<string>("REPORT") { Description = "The report's id." };
        var fields = new Argument<string[]>("FIELD=VALUE")
        {
            Description = "url, accessed (a day), outlet, publisher, author, title, translation_of (a report's id, or words). Nothing behind the sign takes it back.",
            Arity = ArgumentArity.OneOrMore,
        };
        var why = CommonOptions.Why();
        var command = new Command("provenance", "Say where a report came from; what it says of itself is kept beside.") { report, fields, why };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var given = Fields.Of(parsed.GetValue(fields)!, "FIELD=VALUE, such as publisher=Memorial");
            given["why"] = parsed.GetValue(why)!;
            var paper = desk.Workspace.GiveSource(desk.Viewer, parsed.GetValue(report)!, given);
            foreach (var (field, value) in paper.Fields)
                PlainText.Out($"{field}: {value}");
            return Exit.Done;
        });
        return command;
    }

    /// <summary>What a command that adds reports says of where all of them came from.</summary>
    public static IReadOnlyList<Option<string>> Options() =>
    [
        Given("url", "URL", "The address of what is added."),
        Given("accessed", "DAY", "The day it was saved or fetched, such as 2019-06-03."),
        Given("outlet", "OUTLET", "The outlet, as a citation names it."),
        Given("publisher", "PUBLISHER", "Who published it."),
    ];

    public static SortedDictionary<string, string> In(ParseResult parsed, IEnumerable<Option<string>> options)
    {
        var given = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var option in options.Where(option => parsed.GetValue(option) is { Length: > 0 }))
            given[option.Name.TrimStart('-')] = parsed.GetValue(option)!;
        return given;
    }

    private static Option<string> Given(string field, string value, string description) => new($"--{field}") { Description = description, HelpName = value };
}
