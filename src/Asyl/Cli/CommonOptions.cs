using System.CommandLine;
using System.Text;
using Asyl.Casework;
using Asyl.Cli.Rendering;

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

    public static Argument<string[]> Name(string what = "The person's name, in any spelling the reports use, or an id; quotation marks are not needed.") =>
        new("NAME") { Description = what, Arity = ArgumentArity.OneOrMore };

    /// <summary>The words of a name as one, without control characters.</summary>
    /// <exception cref="WorkspaceException">There is no letter in them, or one looks like an option.</exception>
    public static string NameIn(ParseResult parsed, Argument<string[]> name)
    {
        var words = parsed.GetValue(name) ?? [];
        if (words.FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal)) is { } option)
            throw new WorkspaceException($"there is no option '{option}' here");
        return Named(string.Join(' ', words), "a name");
    }

    /// <summary>Who decides, enters or looks.</summary>
    /// <exception cref="WorkspaceException">The name given is empty.</exception>
    public static string ByIn(ParseResult parsed) => Named(parsed.GetValue(By)!, "a name after --by");

    private static string Named(string words, string what)
    {
        var name = string.Join(' ', Pieces.Clean(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? name : throw new WorkspaceException($"expected {what}");
    }

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
