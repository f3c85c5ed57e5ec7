using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>What the reader makes of reports that are not kept: every statement with its words, then doubts. All of it is proposed.</summary>
internal static class ReadingView
{
    public static void Write(IAnsiConsole console, IEnumerable<FiledReport> reports)
    {
        foreach (var report in reports)
            Report(console, report);
    }

    private static void Report(IAnsiConsole console, FiledReport report)
    {
        var reading = report.Reading;
        console.Say(reading.Title.Length > 0 ? reading.Title : report.File, Pieces.Strong);
        string[] head = [reading.Outlet, reading.Published.IsKnown ? DateWords.Of(reading.Published) : "", reading.Read ? TerminalWords.Count("reading.statements", report.Statements.Count) : TerminalWords.Of("reading.language")];
        console.Say(string.Join(" · ", head.Where(part => part.Length > 0)), Pieces.Soft);
        var grid = Pieces.Columns(18, 1);
        foreach (var filed in report.Statements)
            grid.AddRow(new Paragraph().Add(DateWords.Of(filed.Statement.Date), Pieces.Plain), console.MarkText(filed.IsAccepted), Statement(filed.Statement));
        console.Write(grid);
        foreach (var doubt in reading.Doubts)
            console.Say(TerminalWords.Of("reading.doubt", doubt.Why), Pieces.Warn);
        if (reading.Unread.Count > 0)
            console.Say(TerminalWords.Count("reading.unread", reading.Unread.Count), Pieces.Soft);
        console.WriteLine();
    }

    private static Paragraph Statement(Statement statement)
    {
        var phrase = EventPhrase.Of(statement.Event, new Place(statement.Place, statement.Country), statement.Details);
        string[] who = [.. statement.People, .. statement.Voice.Select(voice => $"› {voice}")];
        var words = new Paragraph().Add(EventPhrase.Led(statement.Certainty, phrase.Text), Pieces.Plain);
        if (who.Length > 0)
            words.Line().Add(string.Join(" ", who), Pieces.Soft);
        if (phrase.Rest.Count > 0)
            words.Line().Add(string.Join("; ", phrase.Rest.Select(detail => $"{detail.Label}: {detail.Value}")), Pieces.Soft);
        return words.Line().Add(QuotationMarks.Around(statement.Passage.Text), Pieces.Plain)
            .Add($" {statement.Passage.Start}-{statement.Passage.End} {statement.Id} · {TerminalWords.Of("reading.confidence", (int)Math.Round(statement.Confidence * 100))}", Pieces.Soft);
    }
}
