using System.Text;
using Asyl.Casework.Dossiers.Manuscripts;

namespace Asyl.Casework.Dossiers.Markdown;

/// <summary>Sets the blocks of a manuscript, an empty line after each; drawings are left out, since words beside them say the same.</summary>
internal static class MarkdownBlocks
{
    public static StringBuilder Set(this StringBuilder page, IEnumerable<Block> blocks, IReadOnlyList<Note> notes)
    {
        foreach (var block in blocks)
            page.Set(block, notes);
        return page;
    }

    private static StringBuilder Set(this StringBuilder page, Block block, IReadOnlyList<Note> notes) => block switch
    {
        Paragraph paragraph => page.Line(paragraph.Line.AsMarkdown()).Line(),
        Part part => page.Line($"{new string('#', part.Level)} {part.Heading.AsMarkdown()}").Line().Set(part.Blocks, notes),
        Listing listing => page.Items(listing, "").Line(),
        Table table => page.Table(table),
        Fields fields => page.Lines(fields.All.Select(field => $"- {field.Label.AsMarkdown()}: {field.Value.AsMarkdown()}")).Line(),
        Sides sides => page.Sides(sides),
        Notes => page.Lines(notes.Select(Note)).Line(),
        _ => page,
    };

    private static StringBuilder Items(this StringBuilder page, Listing listing, string indent)
    {
        foreach (var (index, item) in listing.Items.Index())
        {
            page.Line($"{indent}{(listing.IsNumbered ? $"{index + 1}." : "-")} {item.Line.AsMarkdown()}");
            foreach (var below in item.Below.OfType<Listing>())
                page.Items(below, indent + "  ");
        }

        return page;
    }

    private static StringBuilder Table(this StringBuilder page, Table table)
    {
        page.Row(table.Columns).Line($"|{string.Concat(Enumerable.Repeat("---|", table.Columns.Count))}");
        foreach (var row in table.Rows)
            page.Row(row.Cells.Select(Cell));
        return page.Line();
    }

    private static StringBuilder Sides(this StringBuilder page, Sides sides)
    {
        foreach (var side in sides.All)
        {
            var about = side.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Line.AsMarkdown());
            page.Line($"- **{side.Heading.AsMarkdown()}** ({string.Join("; ", about)})");
            foreach (var told in side.Blocks.OfType<Listing>())
                page.Items(told, "  ");
        }

        return page.Line();
    }

    private static string Note(Note note) => $"{note.Number}. {string.Join("  \n   ", note.Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Line.AsMarkdown()))}";

    private static string Cell(IReadOnlyList<Block> cell) => string.Join("; ", cell.SelectMany(Parts).Where(words => words.Length > 0));

    private static IEnumerable<string> Parts(Block block) => block is Listing listing
        ? listing.Items.Select(item => item.Line.AsMarkdown())
        : block is Paragraph paragraph ? [paragraph.Line.AsMarkdown().TrimStart()] : [];

    private static StringBuilder Lines(this StringBuilder page, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            page.Line(line);
        return page;
    }

    private static StringBuilder Row(this StringBuilder page, IEnumerable<string> cells) => page.Line($"| {string.Join(" | ", cells)} |");
}
