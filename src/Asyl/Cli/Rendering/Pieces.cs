using System.Text;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Law;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>Small pieces that several views print. Text is never read as markup, and no word of a report can steer the terminal.</summary>
internal static class Pieces
{
    public static readonly Style Strong = new(decoration: Decoration.Bold);
    public static readonly Style Soft = new(decoration: Decoration.Dim);
    public static readonly Style Warn = new(Color.Red);
    public static readonly Style Plain = Style.Plain;

    /// <summary>Adds words that may come from anywhere: control characters and signs that turn the direction of text are taken out, a line break is a space.</summary>
    public static Paragraph Add(this Paragraph paragraph, string text, Style style) => paragraph.Append(Clean(text), style);

    public static Paragraph Line(this Paragraph paragraph) => paragraph.Append("\n");

    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t')
                clean.Append(' ');
            else if (!char.IsControl(c) && c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F'))
                clean.Append(c);
        }

        return clean.ToString();
    }

    /// <summary>✔ for what a person stands behind, · for what is only proposed; other signs where the terminal knows no such letters.</summary>
    public static string Mark(this IAnsiConsole console, bool isAccepted) => console.Profile.Capabilities.Unicode ? (isAccepted ? "✔" : "·") : isAccepted ? "+" : ".";

    public static Text MarkText(this IAnsiConsole console, bool isAccepted) => new(console.Mark(isAccepted), isAccepted ? new Style(Color.Green, decoration: Decoration.Bold) : Soft);

    public static void Legend(this IAnsiConsole console) =>
        console.Say(TerminalWords.Of("legend", console.Mark(isAccepted: true), console.Mark(isAccepted: false)), Soft);

    public static void Heading(this IAnsiConsole console, string words)
    {
        console.WriteLine();
        console.Say(words, Strong);
    }

    public static void Say(this IAnsiConsole console, string words, Style style)
    {
        console.Write(new Paragraph(Clean(words), style));
        console.WriteLine();
    }

    /// <summary>The line that goes with every position.</summary>
    public static void Advice(this IAnsiConsole console, Jurisdictions law, IEnumerable<Position> positions) =>
        console.Say(Rules(law, [.. positions]), Strong);

    private static string Rules(Jurisdictions law, IReadOnlyList<Position> positions) => RulesChecked.Words(RulesChecked.For(law, positions), RulesChecked.Countries(law, positions));

    public static string References(IEnumerable<int> numbers) => string.Concat(numbers.Select(number => $" [{number}]"));

    /// <summary>Columns without lines, the last as wide as there is room.</summary>
    public static Grid Columns(params ReadOnlySpan<int> widths)
    {
        var grid = new Grid();
        foreach (var width in widths)
            grid.AddColumn(new GridColumn { Width = width, Padding = new Padding(1, 0, 1, 0) });
        return grid.AddColumn(new GridColumn { Padding = new Padding(1, 0, 0, 0) });
    }
}
