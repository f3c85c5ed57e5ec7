using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Chapters;
using Asyl.Casework.Dossiers.Manuscripts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Tests.Dossiers.Word;

public sealed class WordTableTests
{
    [Fact]
    public void heads_repeat_and_rows_do_not_split()
    {
        using var file = new WordFile(InventedManuscripts.Draft());
        var chronology = Tables(file).Single(table => table.InnerText.StartsWith("DateEvent", StringComparison.Ordinal));
        chronology.Elements<W.TableRow>().Select(row => row.Descendants<W.TableHeader>().Any()).ShouldBe([true, .. Enumerable.Repeat(false, 6)]);
        chronology.Elements<W.TableRow>().ShouldAllBe(row => row.Descendants<W.CantSplit>().Any());
    }

    [Fact]
    public void columns_fill_the_page_and_none_is_narrow()
    {
        using var file = new WordFile(InventedManuscripts.Draft());
        foreach (var widths in Tables(file).Select(table => table.GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().Select(column => int.Parse(column.Width!.Value!)).ToArray()))
        {
            widths.Sum().ShouldBeInRange(9636, 9638);
            widths.Min().ShouldBeGreaterThan(800);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("tr")]
    public void heads_of_fixed_columns_fit_in_every_language(string language)
    {
        using var reader = new InLanguage(language);
        var book = Invented.Draft();
        using var file = new WordFile(DossierManuscript.Of(Dossier.Of(book, book.Cases[0], Papers.Options)));
        foreach (var cell in Tables(file).Select(table => table.Elements<W.TableRow>().First()).Where(row => row.Descendants<W.TableHeader>().Any()).SelectMany(row => row.Elements<W.TableCell>()))
            int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!.Value!).ShouldBeGreaterThan(170 + (cell.InnerText.Split(' ').Max(word => word.Length) * 100), cell.InnerText);
    }

    [Fact]
    public void a_table_of_unknown_kind_has_room_for_its_words()
    {
        var row = new Row("", "", [[new Paragraph("", Line.Of("A"))], [new Paragraph("", Line.Of("Nationality"))], [new Paragraph("", Line.Of(string.Concat(Enumerable.Repeat("many words ", 40))))]]);
        using var file = new WordFile(InventedManuscripts.Holding(new Table("other", ["Letter", "Detail", "Words"], [row])));
        var widths = Tables(file).Single().GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().Select(column => int.Parse(column.Width!.Value!)).ToArray();
        widths[0].ShouldBeInRange(700, 1600);
        widths[1].ShouldBeGreaterThan(1300);
        widths[2].ShouldBeGreaterThan(5500);
    }

    [Fact]
    public void accepted_and_proposed_rows_have_other_borders()
    {
        using var file = new WordFile(InventedManuscripts.Holding(new Table("", ["A"], [Row("accepted first"), Row("proposed"), Row("unknown")])));
        Tables(file).Single().Elements<W.TableRow>().Skip(1).Select(row => row.Descendants<W.LeftBorder>().FirstOrDefault()?.Val?.Value)
            .ShouldBe([W.BorderValues.Single, W.BorderValues.Dotted, null]);
    }

    [Fact]
    public void sides_stand_beside_one_another_at_most_three_in_a_row()
    {
        using var file = new WordFile(InventedManuscripts.Holding(new Sides([.. Enumerable.Range(1, 4).Select(side => new Part(4, "", "", Line.Of($"side {side}"), [new Paragraph("", Line.Of($"told {side}"))]))])));
        Tables(file).Single().Elements<W.TableRow>().Select(row => string.Join('|', row.Elements<W.TableCell>().Select(cell => cell.InnerText)))
            .ShouldBe(["side 1|side 2", "told 1|told 2", "side 3|side 4", "told 3|told 4"]);
    }

    [Fact]
    public void a_table_with_footnotes_for_several_pages_is_parted()
    {
        using var file = new WordFile(InventedManuscripts.Long(40));
        var parts = Tables(file).Where(table => table.InnerText.StartsWith("DateEvent", StringComparison.Ordinal)).ToArray();
        parts.Length.ShouldBeGreaterThan(3);
        parts.Sum(part => part.Elements<W.TableRow>().Count() - 1).ShouldBe(40);
        parts.ShouldAllBe(part => part.Descendants<W.FootnoteReference>().Count() <= 16);
    }

    [Fact]
    public void tables_never_touch()
    {
        using var file = new WordFile(InventedManuscripts.Holding(new Fields("", [new(Line.Of("a"), Line.Of("b"))]), new Table("", ["A"], [Row("")]), new Table("", ["A"], [])));
        Tables(file).Count.ShouldBe(3);
        Tables(file).ShouldAllBe(table => table.NextSibling() is W.Paragraph);
        file.Flaws.ShouldBeEmpty();
    }

    private static Row Row(string kind) => new("", kind, [[new Paragraph("", Line.Of("words"))]]);

    private static IReadOnlyList<W.Table> Tables(WordFile file) => [.. file.Body.Descendants<W.Table>()];
}
