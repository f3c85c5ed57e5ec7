using System.CommandLine;
using System.Text.RegularExpressions;
using Asyl.Cli;

namespace Asyl.EndToEnd;

/// <summary>Every command, option and path that the documents name exists.</summary>
public sealed partial class DocumentsTests
{
    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(Repo.Root, "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repo.Root, file))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(step => step is "bin" or "obj" or ".build" or "Approved" or "Passages"))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_command_and_option_named_exists(string document)
    {
        foreach (var code in Codes(document).Select(code => CommandStart().Match(code)).Where(match => match.Success).Select(match => match.Groups[1].Value))
            Unknown(CommandLine.Root(), code.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ShouldBeNull($"{document}: asyl {code}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_path_named_exists(string document)
    {
        foreach (var path in Codes(document).Where(code => PathLike().IsMatch(code)))
            (Exists(Repo.Root, path) || Exists(Path.GetDirectoryName(Path.Combine(Repo.Root, document))!, path)).ShouldBeTrue($"{document}: {path}");
    }

    private static string? Unknown(Command command, IEnumerable<string> words)
    {
        List<Option> options = [.. CommandLine.Root().Options, .. command.Options];
        foreach (var word in words)
        {
            if (command.Subcommands.FirstOrDefault(sub => sub.Name == word) is { } sub)
                (command, options) = (sub, [.. options, .. sub.Options]);
            else if (command.Subcommands.Count > 0 && char.IsAsciiLetterLower(word[0]) && command is RootCommand)
                return word;
            else if (word.StartsWith('-') && word.Length > 1 && !options.Any(option => option.Name == word || option.Aliases.Contains(word)))
                return word;
        }

        return null;
    }

    private static IEnumerable<string> Codes(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repo.Root, document));
        return CodeSpan().Matches(text).Select(match => match.Groups[1].Value)
            .Concat(text.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("./asyl", StringComparison.Ordinal) || line.StartsWith("./test", StringComparison.Ordinal)));
    }

    private static bool Exists(string root, string path) => Path.Exists(Path.Combine(root, path.TrimEnd('/')));

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"^(?:\./)?asyl ([^|#]*)")]
    private static partial Regex CommandStart();

    /// <summary>Something with a slash and a known beginning: a place in the repository.</summary>
    [GeneratedRegex(@"^(\./)?(src|docs|examples|bench|tests|tools)/[\w./-]+$")]
    private static partial Regex PathLike();
}
