using Asyl.Casework.Dossiers.Manuscripts;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Tests.Dossiers.Word;

public sealed class WordLineTests
{
    private const string Arabic = "قالت إن القاضي رفض الطلب";

    [Fact]
    public void words_from_the_right_keep_their_order_among_others()
    {
        var runs = Runs(Line.Of(new Plain("Wire: "), new Quotation($"{Arabic} in Dorn", "ar"), new Plain(" 12")));
        runs.Select(run => run.InnerText).ShouldBe(["Wire: ", "“", $"\u202B{Arabic} ", "in Dorn", "\u202C", "\u200E", "”", " 12"]);
        runs.Select(run => run.RunProperties?.RightToLeftText is not null).ShouldBe([false, false, true, false, true, false, false, false]);
        runs[2].RunProperties!.Languages!.Bidi!.Value.ShouldBe("ar");
        runs[3].RunProperties!.Languages.ShouldBeNull();
    }

    [Fact]
    public void a_paragraph_that_runs_from_the_right_as_a_whole_begins_there()
    {
        using var file = new WordFile(InventedManuscripts.Saying(Line.Of(new Quotation(Arabic, "ar"), new References([1])), Line.Of("Wire: ").And(new Said(Arabic)), Line.Said(Arabic)));
        var properties = file.Styled("Normal").Take(3).Select(paragraph => paragraph.ParagraphProperties!).ToArray();
        properties.Select(each => each.BiDi is not null).ShouldBe([true, false, true]);
        properties.Select(each => each.Justification?.Val?.Value).ShouldBe([null, null, W.JustificationValues.Right]);
    }

    [Theory]
    [InlineData("柳明霞", "zh", "eastAsia")]
    [InlineData("Әсел", "kk", "val")]
    [InlineData("هاۋار", "ug", "bidi")]
    public void a_quotation_has_the_language_of_its_script(string words, string language, string attribute)
    {
        var run = Runs(Line.Of(new Quotation(words, language)))[1];
        run.RunProperties!.Languages!.GetAttributes().Select(each => (each.LocalName, each.Value)).ShouldBe([(attribute, language)]);
        run.RunProperties.NoProof.ShouldNotBeNull();
    }

    [Fact]
    public void a_change_of_direction_ends_with_the_words_that_began_it() =>
        Runs(Line.Of(new Said("\u202Eevil\u2066"), new Plain(" after")))[0].InnerText.ShouldBe("\u202Eevil\u2066\u2069\u202C");

    [Theory]
    [InlineData("https://a.example/x y", "https://a.example/x%20y")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("\\\\server\\share", null)]
    public void only_an_address_of_the_web_becomes_a_link(string target, string? linked)
    {
        using var file = new WordFile(InventedManuscripts.Saying(Line.Of(new Link("words", target), new Link("again", target))));
        file.Main.HyperlinkRelationships.Select(link => link.Uri.AbsoluteUri).ShouldBe(linked is null ? [] : [linked]);
        file.Styled("Normal")[0].InnerText.ShouldBe("wordsagain");
    }

    [Fact]
    public void an_address_in_a_note_is_a_link_of_the_notes()
    {
        var manuscript = InventedManuscripts.Saying(Line.Of(new References([1, 2, 3, 4, 5])));
        using var file = new WordFile(manuscript with { Notes = [new(1, IsAccepted: true, [new Paragraph("", Line.Of(new Link("there", "https://a.example/")))]), .. manuscript.Notes.Skip(1)] });
        file.Main.FootnotesPart!.HyperlinkRelationships.Single().Uri.AbsoluteUri.ShouldBe("https://a.example/");
        file.Flaws.ShouldBeEmpty();
    }

    [Fact]
    public void a_link_within_leads_to_what_is_there_and_to_nothing_else()
    {
        using var file = new WordFile(InventedManuscripts.Saying(Line.Of(new Link("here", "#chronology"), new Link("nowhere", "#absent"))));
        var link = file.Styled("Normal")[0].Elements<W.Hyperlink>().Single();
        link.InnerText.ShouldBe("here");
        file.Styled("Heading1")[0].Elements<W.BookmarkStart>().Select(place => place.Name!.Value).ShouldContain(link.Anchor!.Value);
        file.Styled("Normal")[0].InnerText.ShouldBe("herenowhere");
    }

    [Fact]
    public void signs_differ_in_word_and_style() =>
        Runs(Line.Of(new Sign(Standing.Accepted), new Sign(Standing.Proposed))).Select(run => (run.InnerText, run.RunProperties!.RunStyle!.Val!.Value)).ShouldBe([("✔\u00A0accepted", "Accepted"), ("·\u00A0proposed", "Proposed")]);

    private static IReadOnlyList<W.Run> Runs(Line line)
    {
        using var file = new WordFile(InventedManuscripts.Saying(line));
        return [.. file.Styled("Normal")[0].Elements<W.Run>()];
    }
}
