using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Dossiers.Redacting;

namespace Asyl.Cli;

/// <summary>The options by which somebody says what is taken out of a copy.</summary>
internal sealed class RedactionOptions
{
    private const string Everybody = "everybody";

    private readonly Option<string> names = new("--names")
    {
        Description = "How people appear: named, initials or pseudonyms (Person A, Person B …). Left out: named. Add \",everybody\" for judges, lawyers, officials, journalists and authors too.",
        HelpName = "named|initials|pseudonyms",
        DefaultValueFactory = _ => "named",
    };

    private readonly Option<string> without = new("--without")
    {
        Description = "What is taken out: relatives, minors, places; several with commas between.",
        HelpName = "relatives,minors,places",
        DefaultValueFactory = _ => "",
    };

    private readonly Option<string[]> words = new("--without-word")
    {
        Description = "A word, number or address to take out (may be given more than once).",
        HelpName = "WORD",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(names);
        command.Options.Add(without);
        command.Options.Add(words);
    }

    /// <exception cref="WorkspaceException">A word is none of those expected.</exception>
    public RedactionProfile In(ParseResult parsed) => Profile(parsed.GetValue(names)!, parsed.GetValue(without)!, parsed.GetValue(words) ?? []);

    internal static RedactionProfile Profile(string names, string without, IReadOnlyList<string> words)
    {
        var (style, parts) = (Parts(names), Parts(without));
        if (parts.Except(["relatives", "minors", "places"], StringComparer.Ordinal).Any())
            throw new WorkspaceException("expected relatives, minors or places after --without, with commas between");
        if (words.Any(word => !word.Any(char.IsLetterOrDigit)))
            throw new WorkspaceException("expected a word or a number after --without-word");
        return new()
        {
            Names = Style([.. style.Where(part => part != Everybody)]),
            NamesOfEverybody = style.Contains(Everybody, StringComparer.Ordinal),
            WithoutRelatives = parts.Contains("relatives", StringComparer.Ordinal),
            WithoutMinors = parts.Contains("minors", StringComparer.Ordinal),
            WithoutPlaces = parts.Contains("places", StringComparer.Ordinal),
            Words = words,
        };
    }

    private static NameStyle Style(string[] words) => words switch
    {
        [] or ["named"] => NameStyle.Named,
        ["initials"] => NameStyle.Initials,
        ["pseudonyms"] => NameStyle.Pseudonyms,
        _ => throw new WorkspaceException("expected named, initials or pseudonyms after --names, with \",everybody\" behind it or not"),
    };

    private static string[] Parts(string words) => [.. words.ToLowerInvariant().Split([',', ' '], StringSplitOptions.RemoveEmptyEntries)];
}
