using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Record;
using Asyl.Language.Text;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>Reports that hold the words, with the first places where they stand, the words marked and the place ready to be cited.</summary>
internal static class SearchView
{
    private const int PlacesShown = 3;
    private const int Around = 60;

    public static void Write(IAnsiConsole console, IReadOnlyList<FiledReport> reports, string query)
    {
        if (reports.Count == 0)
        {
            console.Say(TerminalWords.Of(SearchWords.Of(query).HasPhrase ? "search.none_phrase" : "search.none"), Pieces.Plain);
            return;
        }

        var words = SearchWords.Of(query);
        console.Say(TerminalWords.Of("search.found", Strings.Count("reports", reports.Count)), Pieces.Soft);
        foreach (var report in reports)
        {
            console.WriteLine();
            console.Say(Head(report), Pieces.Strong);
            Places(console, report, words);
        }
    }

    private static string Head(FiledReport report)
    {
        var reading = report.Reading;
        string[] parts = [SourceEntry.IsNamedByTitle(report) ? "" : SourceEntry.OutletOf(report), reading.Title, reading.Published.IsKnown ? DateWords.Of(reading.Published) : "", report.File];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    private static void Places(IAnsiConsole console, FiledReport report, SearchWords words)
    {
        var places = words.In(report.Text).Take(PlacesShown).ToList();
        if (places.Count == 0)
            console.Say(TerminalWords.Of("search.elsewhere"), Pieces.Soft);
        foreach (var place in places)
        {
            console.Write(Place(console, report.Text, place).Add($"  {report.Id}:{place.Start}-{place.End}", Pieces.Soft));
            console.WriteLine();
        }
    }

    private static Paragraph Place(IAnsiConsole console, string text, Span place)
    {
        var (from, to) = (Math.Max(0, place.Start - Around), Math.Min(text.Length, place.End + Around));
        var marked = console.Profile.Capabilities.Ansi ? place.In(text) : $"*{place.In(text)}*";
        return new Paragraph().Add((from > 0 ? "…" : "") + text[from..place.Start], Pieces.Plain)
            .Add(marked, new Style(decoration: Decoration.Bold | Decoration.Underline))
            .Add(text[place.End..to] + (to < text.Length ? "…" : ""), Pieces.Plain);
    }
}
