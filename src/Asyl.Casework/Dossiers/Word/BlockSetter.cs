using Asyl.Casework.Dossiers.Manuscripts;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>Sets blocks under one another. Drawings are left out: what they show stands in words beside them.</summary>
internal sealed class BlockSetter(LineSetter lines, Bookmarks bookmarks, Contents contents, Lists lists)
{
    /// <summary>Letters that a part may have and still be kept on one page.</summary>
    private const int Short = 900;

    public IReadOnlyList<OpenXmlElement> Set(IEnumerable<Block> blocks, Place place)
    {
        OpenXmlElement[] elements = [.. blocks.SelectMany(block => Set(block, place))];
        foreach (var (paragraph, _) in elements.Zip(elements.Skip(1)).Where(pair => pair is (W.Paragraph, W.Table)))
            Together.Keep(paragraph);
        return elements;
    }

    /// <summary>What stands under a heading, with a place that links lead to.</summary>
    public W.Paragraph Heading(string style, string id, Line line, string words)
    {
        var heading = lines.Paragraph(style, line);
        heading.Begin([.. bookmarks.At(id), .. contents.Enter(style, words)]);
        return heading;
    }

    private IEnumerable<OpenXmlElement> Set(Block block, Place place) => block switch
    {
        Paragraph paragraph => [lines.Paragraph(StyleSheet.Of(paragraph.Kind, place.Standing, place.Style), paragraph.Line)],
        Part part => Set(part, place),
        Listing listing => Set(listing, place),
        Table or Fields or Sides => new TableSetter(this, lines, bookmarks).Set(block, place).SelectMany(table => (OpenXmlElement[])[table, After(place)]),
        Notes => [lines.Paragraph(place.Style, FootnoteSetter.Sentence)],
        Drawing => [],
        _ => throw new InvalidOperationException($"expected a block that Word documents know, got {block.GetType().Name}"),
    };

    /// <summary>Word makes one of two tables that touch, and wants a paragraph at the end of a cell.</summary>
    private static W.Paragraph After(Place place) => new(new W.ParagraphProperties { ParagraphStyleId = new() { Val = place.IsTight ? "AfterInnerTable" : "AfterTable" } });

    private OpenXmlElement[] Set(Part part, Place place)
    {
        OpenXmlElement[] elements = [Heading(place.Heading(part.Level), part.Id, part.Heading, InWords.Of(part.Heading)), .. Set(part.Blocks, place)];
        if (elements.Sum(element => element.InnerText.Length) <= Short)
            Together.Keep(elements);
        return elements;
    }

    private IEnumerable<OpenXmlElement> Set(Listing listing, Place place)
    {
        var list = listing.IsNumbered ? lists.Begin(place.Depth) : 0;
        return listing.Items.SelectMany(item => (IEnumerable<OpenXmlElement>)[Line(item, listing, list, place), .. Set(item.Below, place.Below)]);
    }

    private W.Paragraph Line(Item item, Listing listing, int list, Place place)
    {
        var (own, usual) = (StyleSheet.Of("item", item.Kind, ""), StyleSheet.Of(listing.Kind, place.Standing, place.Style));
        if (own.Length > 0 || (place.IsTight && !listing.IsNumbered))
            return lines.Paragraph(own.Length > 0 ? own : usual, item.Line);
        var paragraph = lines.Paragraph(place.IsTight ? usual : listing.IsNumbered ? "ListNumber" : "ListBullet", item.Line);
        paragraph.ParagraphProperties!.NumberingProperties = listing.IsNumbered ? Lists.Numbered(list, place.Depth) : Lists.Bulleted(place.Depth);
        return paragraph;
    }
}
