using System.CommandLine;
using Asyl.Casework;

namespace Asyl.Cli;

/// <summary>The options that every command takes.</summary>
internal static class CommonOptions
{
    public static Option<string> Workspace { get; } = new("--workspace")
    {
        Description = "The workspace's folder.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".asyl",
        Recursive = true,
    };

    public static Option<string[]> Compartment { get; } = new("--compartment")
    {
        Description = "The compartment to add to, or to look into (may be given more than once). Left out: main for adding, all of them for looking.",
        HelpName = "NAME",
        Recursive = true,
    };

    public static Option<string> By { get; } = new("--by")
    {
        Description = "Who decides or enters; recorded with every decision.",
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.UserName,
        Recursive = true,
    };

    public static Option<bool> ReaderOff { get; } = new("--reader-off")
    {
        Description = "Look as if nothing had been read: only what people entered, accepted or corrected.",
        Recursive = true,
    };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON for other programs." };

    public static Option<string> Why() => new("--why") { Description = "The reason, recorded with the decision.", HelpName = "REASON", Required = true };

    public static Option<string> Published() => new("--published")
    {
        Description = "The publication date, when you know it better than the file: 2019-06-03, 2019-06 or 2019.",
        HelpName = "EDTF",
        DefaultValueFactory = _ => "",
    };

    public static Argument<string> Name(string what = "The person's name, in any spelling the reports use, or an id.") => new("NAME") { Description = what };

    public static Argument<string[]> Paths() => new("PATH") { Description = "Files, or folders of them.", Arity = ArgumentArity.OneOrMore };

    /// <exception cref="WorkspaceException">The words are no date.</exception>
    public static Language.Dates.Edtf Date(string text) =>
        Language.Dates.Edtf.TryParse(text.Trim(), out var date)
            ? date
            : throw new WorkspaceException("expected a date such as 2019, 2019-06, 2019-06-03 or 2019-06/2019-07");

    /// <exception cref="WorkspaceException">The words are no single day.</exception>
    public static DateOnly Day(string text) =>
        Date(text) is { IsDay: true, First: { } day } ? day : throw new WorkspaceException("expected one day, such as 2018-09-01");
}
