using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Tests.Dossiers.Word;

/// <summary>Every text of a manuscript that a reader has to find in what it is set as.</summary>
internal static class Told
{
    public static IEnumerable<string> By(Manuscript manuscript) =>
    [
        manuscript.Kind, manuscript.Name, .. By(manuscript.Cover),
        .. manuscript.Chapters.SelectMany(chapter => By(chapter.Blocks).Prepend(chapter.IsDraft ? $"{chapter.Heading} (draft)" : chapter.Heading)),
    ];

    public static IEnumerable<string> By(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [By(paragraph.Line)],
        Part part => By(part.Blocks).Prepend(By(part.Heading)),
        Listing listing => listing.Items.SelectMany(item => By(item.Below).Prepend(By(item.Line))),
        Table table => table.Columns.Concat(table.Rows.SelectMany(row => row.Cells).SelectMany(By)),
        Fields fields => fields.All.SelectMany(field => (string[])[By(field.Label), By(field.Value)]),
        Sides sides => By(sides.All),
        Notes => ["The citations are the notes at the foot of the pages."],
        _ => [],
    });

    public static IEnumerable<int> Numbers(IEnumerable<Block> blocks) => Lines(blocks).SelectMany(line => line.Runs).OfType<References>().SelectMany(run => run.Numbers);

    public static string By(Line line) => string.Concat(line.Runs.Select(run => run switch
    {
        Plain plain => plain.Text,
        Said said => said.Text,
        Quotation quotation => QuotationMarks.Around(quotation.Text),
        Sign sign => sign.Words,
        Link link => link.Text,
        _ => "",
    }));

    private static IEnumerable<Line> Lines(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [paragraph.Line],
        Part part => Lines(part.Blocks).Prepend(part.Heading),
        Listing listing => listing.Items.SelectMany(item => Lines(item.Below).Prepend(item.Line)),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(Lines),
        Fields fields => fields.All.SelectMany(field => (Line[])[field.Label, field.Value]),
        Sides sides => Lines(sides.All),
        _ => [],
    });
}
