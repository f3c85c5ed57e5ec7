using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Words;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>Numbered citations: outlet, date, and the words between quotation marks.</summary>
internal static class CitationList
{
    public static void Write(IAnsiConsole console, IReadOnlyList<NumberedCitation> citations)
    {
        if (citations.Count == 0)
            return;
        console.Heading(TerminalWords.Of("heading.citations"));
        var grid = Pieces.Columns(5, 1);
        foreach (var citation in citations)
            grid.AddRow(new Text($"[{citation.Number}]").RightJustified(), console.MarkText(citation.IsAccepted), Words(citation));
        console.Write(grid);
    }

    private static Paragraph Words(NumberedCitation citation)
    {
        return new Paragraph().Add($"{citation.Outlet}{citation.PublishedWords}: ", Pieces.Plain)
            .Add(QuotationMarks.Around(citation.Shown), Pieces.Plain)
            .Add(citation.ZoneWords.Length > 0 ? $" ({citation.ZoneWords})" : "", Pieces.Soft)
            .Add(citation.PlaceWords.Length > 0 && !citation.IsPicture ? $" ({citation.PlaceWords})" : "", Pieces.Soft)
            .Add($" {citation.Report.Id}{(citation.IsPicture ? "" : $":{citation.Passage.Start}-{citation.Passage.End}")} {string.Join(' ', citation.Statements)}", Pieces.Soft);
    }
}
