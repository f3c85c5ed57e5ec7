using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>The reports a case rests on: where each comes from, what it does not state, and which rests on which.</summary>
internal static class SourcesView
{
    public static void Write(IAnsiConsole console, Casebook book, ProtectionCase theCase)
    {
        console.Say(theCase.Name, Pieces.Strong);
        var grid = Pieces.Columns(3);
        foreach (var source in CaseAccount.Of(book, theCase, DateOnly.MinValue, CaseAccount.NoOlderTexts).Sources)
            grid.AddRow(new Text(source.Letter, Pieces.Strong), Words(source));
        console.Write(grid);
    }

    private static Paragraph Words(SourceEntry source)
    {
        var reading = source.Reading;
        var words = new Paragraph().Add(source.Outlet, Pieces.Strong).Add($"  {source.Report.Id}", Pieces.Soft);
        foreach (var line in new[] { reading.Title, reading.Author, reading.Publisher == source.Outlet ? "" : reading.Publisher, source.PublishedWords, reading.Url, reading.Accessed.Length > 0 ? $"{Strings.Of("column.accessed")}: {DetailWords.Value(reading.Accessed)}" : "", source.Report.Name })
        {
            if (line.Length > 0)
                words.Line().Add(line, Pieces.Plain);
        }

        if (source.Missing.Count > 0)
            words.Line().Add(TerminalWords.Of("sources.missing", string.Join(", ", source.Missing)), Pieces.Soft);
        foreach (var link in source.DependsOn)
            words.Line().Add(link.Words + (link.Passage is { } passage ? $": {QuotationMarks.Around(passage.Text)}" : ""), Pieces.Warn);
        return words;
    }
}
