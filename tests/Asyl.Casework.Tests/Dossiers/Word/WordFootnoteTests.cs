using Asyl.Casework.Dossiers.Manuscripts;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Tests.Dossiers.Word;

public sealed class WordFootnoteTests
{
    [Fact]
    public void the_first_reference_hangs_the_note_and_later_ones_point_to_it()
    {
        using var file = new WordFile(InventedManuscripts.Saying(To(1), To(2, 1), To(3, 4, 5)));
        Hung(file).ShouldBe([1, 2, 3, 4, 5]);
        var (field, bookmark) = (file.Body.Descendants<W.SimpleField>().Single(), file.Body.Descendants<W.BookmarkStart>().Single(place => place.Name == "_Note1"));
        field.Instruction!.Value.ShouldBe(" NOTEREF _Note1 \\f \\h ");
        field.InnerText.ShouldBe("1");
        bookmark.NextSibling().ShouldBeOfType<W.Run>().Descendants<W.FootnoteReference>().Single().Id!.Value.ShouldBe(1);
    }

    [Fact]
    public void notes_referred_to_in_their_order_keep_their_numbers()
    {
        using var file = new WordFile(InventedManuscripts.Saying(To(1, 2), To(1), To(3), To(2, 4, 5)));
        file.Notes.Select(note => (note.Id!.Value, Number(note))).ShouldBe([(1, 1), (2, 2), (3, 3), (4, 4), (5, 5)]);
    }

    [Fact]
    public void notes_referred_to_in_another_order_are_counted_as_they_stand()
    {
        using var file = new WordFile(InventedManuscripts.Saying(To(4), To(1, 4), To(2, 3, 5, 1)));
        file.Notes.Select(Number).ShouldBe([4, 1, 2, 3, 5]);
        Hung(file).ShouldBe([1, 2, 3, 4, 5]);
        file.Body.Descendants<W.SimpleField>().Select(field => (field.Instruction!.Value!.Trim(), field.InnerText)).ShouldBe([("NOTEREF _Note4 \\f \\h", "1"), ("NOTEREF _Note1 \\f \\h", "2")]);
    }

    [Fact]
    public void a_note_that_nothing_refers_to_is_not_lost()
    {
        using var file = new WordFile(InventedManuscripts.Holding(new Paragraph("", To(2)), new Notes()));
        file.Notes.Select(Number).ShouldBe([2, 1, 3, 4, 5]);
        var last = file.Body.Elements<W.Paragraph>().Last();
        WordFile.Words(last).ShouldBe("The citations are the notes at the foot of the pages.");
        last.Descendants<W.FootnoteReference>().Count().ShouldBe(4);
        file.Flaws.ShouldBeEmpty();
    }

    [Fact]
    public void a_note_may_refer_to_another()
    {
        var manuscript = InventedManuscripts.Saying(To(1), To(2, 3, 4, 5));
        using var file = new WordFile(manuscript with { Notes = [new(1, IsAccepted: true, [new Paragraph("", To(5))]), .. manuscript.Notes.Skip(1)] });
        file.Notes[0].Descendants<W.SimpleField>().Single().InnerText.ShouldBe("5");
        file.Flaws.ShouldBeEmpty();
    }

    [Fact]
    public void a_note_that_is_none_is_a_mistake() => Should.Throw<ArgumentException>(() => new WordFile(InventedManuscripts.Saying(To(9)))).Message.ShouldContain("got 9");

    [Fact]
    public void every_reference_is_a_footnote_or_points_to_one()
    {
        var manuscript = InventedManuscripts.Draft();
        using var file = new WordFile(manuscript);
        var numbers = Told.Numbers([.. manuscript.Cover, .. manuscript.Chapters.SelectMany(chapter => chapter.Blocks)]).ToArray();
        (Hung(file).Count + file.Body.Descendants<W.SimpleField>().Count()).ShouldBe(numbers.Length);
        Hung(file).Count.ShouldBe(numbers.Distinct().Count());
    }

    private static Line To(params int[] numbers) => Line.Of("Words").And(new References(numbers));

    private static IReadOnlyList<long> Hung(WordFile file) => [.. file.Body.Descendants<W.FootnoteReference>().Select(reference => reference.Id!.Value)];

    private static int Number(OpenXmlElement note) => WordFile.Words(note)[2] - '0';
}
