using System.Globalization;
using Asyl.Casework.Dossiers.Manuscripts;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>Sets the blocks of a manuscript as elements.</summary>
internal static class BlockWriter
{
    public static HtmlWriter Set(this HtmlWriter html, IEnumerable<Block> blocks, IReadOnlyList<Note> notes)
    {
        foreach (var block in blocks)
            html.Set(block, notes);
        return html;
    }

    private static HtmlWriter Set(this HtmlWriter html, Block block, IReadOnlyList<Note> notes) => block switch
    {
        Paragraph paragraph => html.Start("p", Looks(paragraph.Kind)).Set(paragraph.Line).End(),
        Part part => html.Part(part, part.Kind.Length > 0 ? "article" : "div", $"h{part.Level}", notes),
        Listing listing => html.Listing(listing, notes),
        Table table => html.Table(table, notes),
        Fields fields => html.Fields(fields),
        Sides sides => html.Sides(sides, notes),
        Drawing drawing => html.Shipped(drawing.Draw(static text => text)),
        _ => html.Notes(notes),
    };

    private static HtmlWriter Part(this HtmlWriter html, Part part, string tag, string heading, IReadOnlyList<Note> notes)
    {
        html.Start(tag, [.. Id(part.Id), .. Looks(part.Kind)]).Shipped("\n").Start(heading, heading == "p" ? Looks("value") : []).Set(part.Heading).End();
        return html.Set(part.Blocks, notes).End();
    }

    private static HtmlWriter Listing(this HtmlWriter html, Listing listing, IReadOnlyList<Note> notes)
    {
        html.Start(listing.IsNumbered ? "ol" : "ul", Looks(listing.Kind)).Shipped("\n");
        foreach (var item in listing.Items)
            html.Start("li", Looks(item.Kind)).Set(item.Line).Set(item.Below, notes).End();
        return html.End();
    }

    private static HtmlWriter Table(this HtmlWriter html, Table table, IReadOnlyList<Note> notes)
    {
        html.Start("table", Looks(table.Kind)).Shipped("\n").Start("thead").Start("tr");
        foreach (var column in table.Columns)
            html.Element("th", column, ("scope", "col"));
        html.End().End().Start("tbody").Shipped("\n");
        foreach (var row in table.Rows)
        {
            html.Start("tr", [.. Id(row.Id), .. Looks(row.Kind)]);
            foreach (var (index, cell) in row.Cells.Index())
                html.Cell(cell, isFirst: index == 0, notes);
            html.End();
        }

        return html.End().End();
    }

    private static void Cell(this HtmlWriter html, IReadOnlyList<Block> cell, bool isFirst, IReadOnlyList<Note> notes)
    {
        html.Start(isFirst ? "th" : "td", isFirst ? [("scope", "row")] : []);
        if (cell is [Paragraph { Kind: "" } only])
            html.Set(only.Line);
        else
            html.Set(cell, notes);
        html.End();
    }

    private static HtmlWriter Fields(this HtmlWriter html, Fields fields)
    {
        html.Start("dl", Looks(fields.Kind)).Shipped("\n");
        foreach (var field in fields.All)
            html.Start("dt").Set(field.Label).End().Start("dd").Set(field.Value).End();
        return html.End();
    }

    private static HtmlWriter Sides(this HtmlWriter html, Sides sides, IReadOnlyList<Note> notes)
    {
        html.Start("div", ("class", "sides")).Shipped("\n");
        foreach (var side in sides.All)
            html.Part(side, "div", "p", notes);
        return html.End();
    }

    private static HtmlWriter Notes(this HtmlWriter html, IReadOnlyList<Note> notes)
    {
        html.Start("ol", ("class", "citations")).Shipped("\n");
        foreach (var note in notes)
            html.Start("li", ("id", string.Create(CultureInfo.InvariantCulture, $"c{note.Number}")), ("class", note.IsAccepted ? "accepted" : "proposed")).Set(note.Blocks, []).End();
        return html.End();
    }

    private static (string, string)[] Id(string id) => id.Length > 0 ? [("id", id)] : [];

    private static (string, string)[] Looks(string kind) => kind.Length > 0 ? [("class", kind)] : [];
}
