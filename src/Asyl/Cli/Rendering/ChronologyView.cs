using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>What happened to a person, who says so, and the numbers of the citations.</summary>
internal static class ChronologyView
{
    private const int DateWidth = 18;

    public static void Write(IAnsiConsole console, IReadOnlyList<ChronologyEntry> entries)
    {
        console.Heading(TerminalWords.Of("heading.chronology"));
        if (entries.Count == 0)
        {
            console.Say(Strings.Of("chronology.empty"), Pieces.Soft);
            return;
        }

        var grid = Pieces.Columns(DateWidth, 1);
        foreach (var entry in entries)
            grid.AddRow(new Paragraph().Add(DateWords.Of(entry.Date), entry.Date.IsKnown ? Pieces.Plain : Pieces.Soft), console.MarkText(entry.IsAccepted), What(entry));
        console.Write(grid);
    }

    /// <summary>What is feared or expected, a line each.</summary>
    public static void WriteNotHappened(IAnsiConsole console, IReadOnlyList<ChronologyEntry> entries)
    {
        if (entries.Count == 0)
            return;
        console.Heading(Strings.Of("section.not_happened"));
        var grid = Pieces.Columns(1);
        foreach (var entry in entries)
            grid.AddRow(console.MarkText(entry.IsAccepted), new Paragraph().Add(entry.Phrase, Pieces.Soft).Add(Pieces.References([.. entry.Tellers.SelectMany(teller => teller.Citations).Distinct()]), Pieces.Soft));
        console.Write(grid);
    }

    private static Paragraph What(ChronologyEntry entry)
    {
        var words = new Paragraph().Add(entry.Phrase, entry.IsAccepted ? Pieces.Strong : Pieces.Plain);
        if (entry.Details.Count > 0)
            words.Line().Add(string.Join("; ", entry.Details.Select(detail => $"{detail.Label}: {detail.Value}")), Pieces.Soft);
        words.Line().Add(string.Join("; ", entry.Tellers.Select(teller => teller.Words() + Pieces.References(teller.Citations))), Pieces.Soft)
            .Add($" ({Strings.Count("origins", entry.Origins)})", Pieces.Soft);
        foreach (var dispute in entry.Disputes)
            words.Line().Add(dispute.Words, Pieces.Warn);
        return words;
    }
}
