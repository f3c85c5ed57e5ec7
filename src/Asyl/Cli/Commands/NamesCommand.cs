using System.CommandLine;
using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Dossiers.Words;
using Asyl.Language.PersonalNames;
using Asyl.Language.PersonalNames.Reasons;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

internal static class NamesCommand
{
    private const int MostFound = 20;

    public static Command Make()
    {
        var pairs = new Argument<string>("PAIRS.tsv") { Description = "Two names a line, tab between." };
        var compare = new Command("compare", "Print each pair with a score from 0 to 1 and its reasons.") { pairs };
        compare.SetAction(parsed => Compare(parsed.GetValue(pairs)!));
        var name = CommonOptions.Name("A name in any spelling.");
        var json = CommonOptions.Json();
        var find = new Command("find", "Find the names in the workspace that may be this one, in any spelling and script.") { name, json };
        find.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var asked = CommonOptions.NameIn(parsed, name);
            var found = desk.Workspace.FindNames(desk.Viewer, asked, MostFound, desk.WithReader);
            if (parsed.GetValue(json))
                Output.Json(writer => JsonNames.Write(writer, asked, found));
            else
                NamesView.Write(Terminal.Out, asked, found);
            return Exit.Done;
        });
        return new Command("names", "Compare names across spellings.") { compare, find };
    }

    private static int Compare(string file)
    {
        if (!File.Exists(file))
            throw new WorkspaceException("expected a file with two names a line, tab between; found none there");
        var unusable = 0;
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var line in File.ReadLines(file))
        {
            var fields = line.Split('\t');
            if (fields.Length < 2)
            {
                unusable++;
                continue;
            }

            var (a, b) = (PersonalName.Parse(fields[0]), PersonalName.Parse(fields[1]));
            var likeness = NameComparer.Compare(a, b);
            var reasons = likeness.Because.Concat(NameReasonWords.InEnglish(NameReasons.Of(a, b, likeness.Finding)));
            output.WriteLine($"{line}\t{likeness.Score.ToString("0.000", CultureInfo.InvariantCulture)}\t{string.Join(" | ", reasons)}");
        }

        if (unusable > 0)
            Console.Error.WriteLine($"{TerminalWords.Count("names.unusable", unusable)}: expected two names a line, tab between");
        return unusable > 0 ? Exit.DoneInPart : Exit.Done;
    }
}
