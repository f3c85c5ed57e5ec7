using System.Globalization;
using Asyl.Casework.People;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>Everybody whose name may be the one asked for, with the reasons.</summary>
internal static class NamesView
{
    public static void Write(IAnsiConsole console, IReadOnlyList<NameFound> found)
    {
        if (found.Count == 0)
            console.WriteLine("Nobody of a name like that is known here.");
        foreach (var one in found)
        {
            console.WriteLine(Pieces.Clean($"{one.Likeness.Score.ToString("0.000", CultureInfo.InvariantCulture)}  {one.Spelling}  ({one.Person.Name}, {one.Person.Id})"));
            console.WriteLine(Pieces.Clean($"       {string.Join("; ", one.Likeness.Because)}"));
        }
    }
}
