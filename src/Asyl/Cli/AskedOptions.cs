using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Dossiers;

namespace Asyl.Cli;

/// <summary>The options by which somebody says which dossier of a case is meant.</summary>
/// <param name="usual">What it is for when nothing is said.</param>
internal sealed class AskedOptions(Purpose usual)
{
    private readonly Option<string> on = Day("--as-of", "The day of the position; today when left out. The chronology lists everything known, whatever the day.");
    private readonly Option<string> cutOff = Day("--cut-off", "Leave out what was published or received after this day.");
    private readonly Option<string> purpose = new("--for")
    {
        Description = $"What it is for: {Codes}. For a court: only what people accepted.",
        HelpName = "PURPOSE",
        DefaultValueFactory = _ => usual.Code,
    };

    private readonly Option<string> reader = new("--to") { Description = "For whom it is, in your words; printed on its first page.", HelpName = "WORDS", DefaultValueFactory = _ => "" };
    private readonly Option<string[]> with = new("--with") { Description = "A contradiction, gap or similar case to put into a filing, by id (may be given more than once).", HelpName = "ID" };

    private static string Codes => string.Join(", ", Purpose.All.Select(one => one.Code));

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { on, purpose, reader, cutOff, with })
            command.Options.Add(option);
    }

    /// <exception cref="WorkspaceException">A word is none of those expected.</exception>
    public AskedDossier In(ParseResult parsed, Desk desk) => new()
    {
        AsOf = DayIn(parsed, on) ?? Today.Of(TimeProvider.System),
        CutOff = DayIn(parsed, cutOff),
        Purpose = Purpose.Find(parsed.GetValue(purpose)!) ?? throw new WorkspaceException($"expected a purpose among {Codes}"),
        For = parsed.GetValue(reader)!,
        Ticked = parsed.GetValue(with) ?? [],
        WithReader = desk.WithReader,
    };

    private static Option<string> Day(string name, string description) => new(name) { Description = description, HelpName = "DATE", DefaultValueFactory = _ => "" };

    private static DateOnly? DayIn(ParseResult parsed, Option<string> option) => parsed.GetValue(option) is { Length: > 0 } day ? CommonOptions.Day(day) : null;
}
