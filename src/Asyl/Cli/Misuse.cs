using System.CommandLine;
using System.CommandLine.Parsing;

namespace Asyl.Cli;

/// <summary>One sentence on words that are no command line, with the nearest command and the help that fits.</summary>
internal static class Misuse
{
    private const int Near = 2;

    public static string Say(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = Path(parsed.CommandResult);
        return $"{What(parsed, command)} See `{path} --help`.";
    }

    private static string What(ParseResult parsed, Command command)
    {
        if (command.Subcommands.Count == 0)
            return Missing(parsed, command) ?? parsed.Errors[0].Message;
        var names = command.Subcommands.Select(sub => sub.Name).ToList();
        if (parsed.UnmatchedTokens is not [var typed, ..])
            return parsed.Errors.Select(error => error.Message).FirstOrDefault(message => !message.StartsWith("Required command", StringComparison.Ordinal))
                ?? $"expected a command: {string.Join(", ", names)}.";
        if (typed.StartsWith('-'))
            return $"there is no option '{typed}' here.";
        var nearest = names.Select(name => (Name: name, Distance: Distance(name, typed))).MinBy(found => found.Distance);
        return $"there is no command '{typed}'{(nearest.Distance <= Near ? $"; did you mean '{nearest.Name}'?" : ".")}";
    }

    private static string? Missing(ParseResult parsed, Command command)
    {
        var missing = command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
            .Select(argument => argument.Name).ToList();
        return missing.Count == 0 ? null : $"expected {string.Join(" and ", missing)} after '{command.Name}'.";
    }

    private static string Path(SymbolResult result)
    {
        var names = new List<string>();
        for (var at = result; at is CommandResult { Parent: not null } command; at = at.Parent!)
            names.Insert(0, command.Command.Name);
        return string.Join(' ', names.Prepend("asyl"));
    }

    /// <summary>How many letters to change, add or take away.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= b.Length; j++)
                (row[j], diagonal) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)), row[j]);
        }

        return row[b.Length];
    }
}
