using System.Globalization;
using Asyl.Casework;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Language.PersonalNames;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>The names that may be the one asked for, the likest first, with the reasons; that there are none, or several, is said.</summary>
internal static class NamesView
{
    public static void Write(IAnsiConsole console, string asked, IReadOnlyList<NameKnown> found)
    {
        if (found.Count == 0)
            console.WriteLine(TerminalWords.Of("names.none"));
        foreach (var one in found)
        {
            console.WriteLine(Pieces.Clean($"{one.Likeness.Score.ToString("0.000", CultureInfo.InvariantCulture)}  {one.Text}  ({string.Join(", ", Beside(one))})"));
            foreach (var reason in one.Likeness.Because.Concat(NameReasonWords.All(one.Reasons(asked))))
                console.WriteLine(Pieces.Clean($"       {reason}"));
        }

        if (found.Count > 0 && found.All(one => one.Likeness.Kinship != NameKinship.Alike))
            console.WriteLine(TerminalWords.Of("names.part"));
        if (found.Count > 1)
            console.WriteLine(TerminalWords.Of("names.several", found.Count));
    }

    private static IEnumerable<string> Beside(NameKnown one) =>
        [one.Script, Strings.Count("reports", one.Reports.Count), .. one.People.Select(person => TerminalWords.Of("names.case", person))];
}
