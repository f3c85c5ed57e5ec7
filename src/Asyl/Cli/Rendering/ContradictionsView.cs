using Asyl.Casework;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Asyl.Cli.Rendering;

/// <summary>Contradictions with their sides beside one another, as many as the terminal is wide; no side is preferred.</summary>
internal static class ContradictionsView
{
    private const int NarrowestSide = 34;

    public static void Write(IAnsiConsole console, Casebook book, IReadOnlyList<Contradiction> contradictions)
    {
        var (entries, citations) = CaseAccount.Compare(book, contradictions, CaseAccount.NoOlderTexts);
        if (entries.Count == 0)
        {
            console.Say(TerminalWords.Of("contradictions.none"), Pieces.Plain);
            return;
        }

        console.Legend();
        Write(console, entries, citations);
    }

    public static void Write(IAnsiConsole console, IReadOnlyList<ContradictionEntry> entries, IReadOnlyList<NumberedCitation> citations)
    {
        foreach (var entry in entries)
        {
            var about = string.Join(", ", entry.People);
            console.Say($"{Strings.Of("contradiction.heading", entry.Number, entry.AboutWords)}{(about.Length > 0 ? $" · {about}" : "")}", Pieces.Strong);
            foreach (var row in entry.Sides.Chunk(Math.Max(1, console.Profile.Width / NarrowestSide)))
                console.Write(Sides(console, row, citations));
            console.Say(entry.Why, Pieces.Plain);
            console.WriteLine();
        }
    }

    private static Table Sides(IAnsiConsole console, SideEntry[] sides, IReadOnlyList<NumberedCitation> citations)
    {
        var table = new Table { Border = TableBorder.Square, Expand = true };
        foreach (var side in sides)
            table.AddColumn(new TableColumn(new Paragraph().Add(side.Value, Pieces.Strong).Line().Add(side.OriginsWords, Pieces.Soft)));
        return table.AddRow(sides.Select(side => (IRenderable)Told(console, side, citations)));
    }

    private static Paragraph Told(IAnsiConsole console, SideEntry side, IReadOnlyList<NumberedCitation> citations)
    {
        var words = new Paragraph();
        foreach (var (index, teller) in side.Tellers.Index())
        {
            if (index > 0)
                words.Line();
            words.Add($"{console.Mark(teller.IsAccepted)} {teller.Words()}", Pieces.Plain);
            foreach (var (place, citation) in teller.Citations.Select(number => citations[number - 1]).Index())
            {
                words.Add(place > 0 ? "; " : $"{citation.PublishedWords}: ", Pieces.Soft)
                    .Add(QuotationMarks.Around(citation.Shown), Pieces.Plain).Add($" [{citation.Number}]", Pieces.Soft);
            }
        }

        return words;
    }
}
