using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Law;
using Asyl.Language.Dates;
using Spectre.Console;
using Rule = Asyl.Casework.Law.Rule;

namespace Asyl.Cli.Rendering;

/// <summary>The places whose law is known: what is in force, what is not known, how far it was checked.</summary>
internal static class JurisdictionsView
{
    public static void Write(IAnsiConsole console, OwnLaw own, DateOnly today)
    {
        foreach (var file in own.Law.Files)
            Write(console, file, today);
        foreach (var problem in own.Problems)
            console.Say(TerminalWords.Of("law.refused", problem), Pieces.Warn);
    }

    private static void Write(IAnsiConsole console, Jurisdiction file, DateOnly today)
    {
        var inForce = file.On<Rule>(Edtf.Day(today)).ToArray();
        var name = file.IsCountry ? $"{file.Code}  {Strings.Country(file.Code)}" : file.Code;
        console.Say(file.IsOwn ? $"{name} – {TerminalWords.Of("law.own")}" : name, Pieces.Strong);
        console.Say($"  {Strings.Count("rules", inForce.Length)}; {How(inForce)}", Pieces.Plain);
        if (inForce.Length < file.Rules.Count)
            console.Say($"  {TerminalWords.Of("law.other_versions", file.Rules.Count - inForce.Length)}", Pieces.Soft);
        if (inForce.Length > 0)
            console.Say($"  {TerminalWords.Of("law.oldest", DateWords.Of(inForce.Min(rule => rule.Source.Checked)))}", Pieces.Soft);
        foreach (var rule in inForce)
            console.Say($"  - {Line(rule)}", rule is TimeLimit { Length.Length: 0 } ? Pieces.Warn : Pieces.Plain);
    }

    private static string Line(Rule rule)
    {
        var version = rule.From is { } from ? $", {DateWords.Stretch(Edtf.Day(from), Edtf.Unknown)}" : "";
        var length = rule switch
        {
            TimeLimit { Length.Length: 0 } => $": {TerminalWords.Of("law.unknown_length")}",
            TimeLimit limit => $": {DetailWords.Value(limit.Length)}",
            StatusDocument { Valid.Length: > 0 } document => $": {DetailWords.Value(document.Valid)}",
            _ => "",
        };
        return $"{rule.What.Replace('_', ' ')}{version}{length} – {rule.Source}; {Strings.Of($"how.{Codes.Of(rule.Source.How)}")}, {DateWords.Of(rule.Source.Checked)}";
    }

    private static string How(IEnumerable<Rule> rules) =>
        string.Join(", ", rules.CountBy(rule => rule.Source.How).OrderBy(pair => pair.Key).Select(pair => $"{Strings.Of($"how.{Codes.Of(pair.Key)}")} {pair.Value}"));
}
