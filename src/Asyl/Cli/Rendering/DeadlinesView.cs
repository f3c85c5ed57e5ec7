using Asyl.Casework;
using Asyl.Casework.Deadlines;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>Time limits line by line: what runs is marked as accepted, what only reports tell as proposed.</summary>
internal static class DeadlinesView
{
    public static void Write(IAnsiConsole console, Casebook book, IReadOnlyList<Deadline> found, DateOnly today)
    {
        if (found.Count == 0)
        {
            console.Say(TerminalWords.Of("deadlines.none"), Pieces.Plain);
            return;
        }

        console.Say(TerminalWords.Of("deadlines.legend", console.Mark(isAccepted: true), console.Mark(isAccepted: false)), Pieces.Soft);
        foreach (var line in DeadlineLine.Of(found, book.Law))
            Write(console, book, line, today);
        console.Advice(book.Law, found.Select(deadline => book.CaseOf(deadline.Person)!).Distinct().SelectMany(theCase => theCase.Positions));
    }

    private static void Write(IAnsiConsole console, Casebook book, DeadlineLine line, DateOnly today)
    {
        var (deadline, grid) = (line.Deadline, Pieces.Columns(10, 1));
        var words = new Paragraph().Add($"{line.WhatWords} – {book.Person(deadline.Person)?.Name}, {line.CountryWords}", deadline.Runs ? Pieces.Strong : Pieces.Plain);
        if (deadline.IsPast(today))
            words.Add($" ({Strings.Of("deadline.past")})", Pieces.Warn);
        words.Line().Add(line.WhenWords, Pieces.Plain);
        if (line.Notes.Count > 0)
            words.Line().Add(string.Join(' ', line.Notes), Pieces.Soft);
        words.Line().Add(line.SourceWords, Pieces.Soft);
        grid.AddRow(new Text(deadline.Due is { } due ? $"{due:yyyy-MM-dd}" : "?"), console.MarkText(deadline.Runs), words);
        console.Write(grid);
    }
}
