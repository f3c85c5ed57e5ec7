using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>The list of cases: those that people opened apart from those that the reports propose, each with what is known of its position.</summary>
internal static class CasesView
{
    public static void Write(IAnsiConsole console, Casebook book, DateOnly today)
    {
        if (book.Cases.Count == 0)
        {
            console.Say(TerminalWords.Of("cases.none"), Pieces.Plain);
            return;
        }

        console.Legend();
        Part(console, book, [.. book.Cases.Where(theCase => theCase.IsOpen)], "cases.open", today);
        Part(console, book, [.. book.Cases.Where(theCase => !theCase.IsOpen)], "cases.proposed", today);
        console.Advice(book.Law, book.Cases.SelectMany(theCase => theCase.Positions));
    }

    private static void Part(IAnsiConsole console, Casebook book, IReadOnlyList<ProtectionCase> cases, string heading, DateOnly today)
    {
        if (cases.Count == 0)
            return;
        console.Heading(TerminalWords.Of(heading));
        var grid = Pieces.Columns(1);
        foreach (var theCase in cases)
        {
            var contradictions = book.Contradictions.Count(found => found.Shown && found.People.Contains(theCase.Person, StringComparer.Ordinal));
            var words = new Paragraph().Add(theCase.Name, theCase.IsOpen ? Pieces.Strong : Pieces.Plain).Add($"  {theCase.Person}", Pieces.Soft)
                .Line().Add($"{Strings.Count("events", theCase.Events.Count)}, {Strings.Count("reports", theCase.Reports.Count)}, {Strings.Count("contradictions", contradictions)}", Pieces.Soft)
                .Line().Add(Position(console, theCase, today), Pieces.Soft);
            grid.AddRow(console.MarkText(theCase.IsOpen), words);
        }

        console.Write(grid);
    }

    public static string Position(IAnsiConsole console, ProtectionCase theCase, DateOnly today)
    {
        var held = PositionLine.MainOn(theCase.Positions, today);
        var known = held.Where(line => !line.IsUnknown).Select(line => $"{console.Mark(line.IsAccepted)} {line.TrackWords}: {line.FullWords}").ToList();
        return known.Count == 0 ? TerminalWords.Of("cases.unknown_all") : string.Join("; ", known);
    }
}
