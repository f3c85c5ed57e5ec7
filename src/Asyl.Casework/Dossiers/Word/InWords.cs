using Asyl.Casework.Dossiers.Manuscripts;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>What lines and blocks say, without their looks: to measure them and to name them in the contents.</summary>
internal static class InWords
{
    public static string Of(Line line) => string.Concat(line.Runs.Select(Of));

    /// <summary>The lines of a cell.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => [Of(paragraph.Line)],
        Part part => Lines(part.Blocks).Prepend(Of(part.Heading)),
        Listing listing => listing.Items.SelectMany(item => Lines(item.Below).Prepend(Of(item.Line))),
        Fields fields => fields.All.Select(field => $"{Of(field.Label)} {Of(field.Value)}"),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(Lines),
        Sides sides => Lines(sides.All),
        _ => [],
    });

    /// <summary>From the right where everything with letters is a source's and begins so; otherwise the program's.</summary>
    public static Writing Around(Line line) =>
        line.Runs.Select(run => (run, First: Stretch.First(Of(run)))).Where(each => each.First is not null).Select(each => each.run is Said or Quotation ? each.First!.Value : Writing.Western)
            .Distinct().ToArray() is [Writing.RightToLeft] ? Writing.RightToLeft : Writing.Western;

    private static string Of(Run run) => run switch
    {
        Plain plain => plain.Text,
        Said said => said.Text,
        Quotation quotation => quotation.Text,
        Sign sign => sign.Words,
        Link link => link.Text,
        _ => "",
    };
}
