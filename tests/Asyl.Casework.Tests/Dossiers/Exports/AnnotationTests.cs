using System.Text.Json;
using Asyl.Casework.Dossiers.Exports.Annotations;
using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Dossiers.Exports;

public sealed class AnnotationTests
{
    // As the model lists them; a purpose is one of these too.
    private static readonly string[] Motivations = ["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging"];

    [Fact]
    public void A_collection_has_its_context_its_total_and_a_page()
    {
        var collection = Collection(Invented.Draft());
        collection.GetProperty("@context").GetString().ShouldBe("http://www.w3.org/ns/anno.jsonld");
        collection.GetProperty("type").GetString().ShouldBe("AnnotationCollection");
        collection.GetProperty("first").GetProperty("type").GetString().ShouldBe("AnnotationPage");
        collection.GetProperty("total").GetInt32().ShouldBe(Items(Invented.Draft()).Length);
    }

    [Fact]
    public void Every_annotation_keeps_to_the_model()
    {
        var items = Items(Invented.Draft());
        items.Length.ShouldBe(11);
        items.Select(item => item.GetProperty("id").GetString()).ShouldBeUnique();
        foreach (var item in items)
        {
            Uri.IsWellFormedUriString(item.GetProperty("id").GetString(), UriKind.Absolute).ShouldBeTrue();
            item.GetProperty("type").GetString().ShouldBe("Annotation");
            Motivations.ShouldContain(item.GetProperty("motivation").GetString());
            foreach (var body in item.GetProperty("body").EnumerateArray())
            {
                Motivations.ShouldContain(body.GetProperty("purpose").GetString());
                body.GetProperty(body.GetProperty("type").GetString() == "TextualBody" ? "value" : "source").GetString().ShouldNotBeNullOrEmpty();
            }
        }
    }

    [Fact]
    public void Selectors_select_the_words_in_the_kept_text()
    {
        var texts = Invented.Draft().Reports.ToDictionary(report => $"urn:sha256:{report.KeptSha256}", report => report.Text);
        foreach (var item in Items(Invented.Draft()))
        {
            var text = texts[item.GetProperty("target").GetProperty("source").GetString()!];
            var (position, quote) = Selectors(item);
            Slice(text, position).ShouldBe(quote.GetProperty("exact").GetString());
            text.ShouldContain(quote.GetProperty("prefix").GetString() + quote.GetProperty("exact").GetString() + quote.GetProperty("suffix").GetString());
        }
    }

    [Theory]
    [InlineData("\U0001F3E0\r\n\U00010330 she was held, \U0001F6AA twice.\r\nThen \U0001F3E0.", "was held, \U0001F6AA twice")]
    [InlineData("held\r\n", "held")]
    [InlineData("\r\nheld", "held")]
    [InlineData("\U0001F3E0held\U0001F3E0", "held")]
    public void Positions_count_code_points_and_CRLF_is_two(string text, string words)
    {
        var (position, quote) = Selectors(Items(Exported.One(text, words, Review.Accepted, happening => happening)).Single());
        position.GetProperty("start").GetInt32().ShouldBe(text[..text.IndexOf(words, StringComparison.Ordinal)].EnumerateRunes().Count());
        Slice(text, position).ShouldBe(words);
        quote.GetProperty("exact").GetString().ShouldBe(words);
        (quote.GetProperty("prefix").GetString() + words + quote.GetProperty("suffix").GetString()).ShouldBe(text);
    }

    [Fact]
    public void Words_around_are_cut_between_characters()
    {
        var text = string.Concat(Enumerable.Repeat("\U0001F3E0", 40)) + "held" + string.Concat(Enumerable.Repeat("\U0001F3E0", 40));
        var quote = Selectors(Items(Exported.One(text, "held", Review.Accepted, happening => happening)).Single()).Quote;
        quote.GetProperty("prefix").GetString()!.EnumerateRunes().Count().ShouldBe(32);
        quote.GetProperty("suffix").GetString()!.ShouldNotContain('\uFFFD');
    }

    [Fact]
    public void A_lone_half_of_a_character_is_a_character() => new CodePoints("a\uD83Cb\uDFE0c").At(4).ShouldBe(4);

    [Fact]
    public void It_says_what_it_is_whom_it_is_about_and_whether_people_stand_behind_it()
    {
        var item = Items(Exported.One(happening => happening)).Single();
        Body(item, "classifying").ShouldBe("detention");
        Body(item, "describing").ShouldBe("Detained");
        Body(item, "tagging").ShouldBe("2018-05-21");
        Body(item, "assessing").ShouldBe("accepted");
        item.GetProperty("body").EnumerateArray().Single(body => body.GetProperty("purpose").GetString() == "identifying").GetProperty("source").GetString().ShouldBe($"https://asyl.invalid/people/{Invented.Person}");
        Body(Items(Exported.One($"Selin Aktan {Exported.Words}.", Exported.Words, Review.Proposed, happening => happening)).Single(), "assessing").ShouldBe("proposed");
    }

    [Fact]
    public void Who_entered_a_fact_made_its_annotation()
    {
        var entered = Items(Invented.Draft()).Where(item => item.TryGetProperty("creator", out _)).ToArray();
        entered.Length.ShouldBe(2);
        entered.ShouldAllBe(item => item.GetProperty("creator").GetProperty("name").GetString() == "I. Brandt" && item.GetProperty("created").GetString() == "2021-11-20T09:30:00Z");
    }

    private static string? Body(JsonElement item, string purpose) => item.GetProperty("body").EnumerateArray().Single(body => body.GetProperty("purpose").GetString() == purpose).GetProperty("value").GetString();

    private static JsonElement Collection(Casebook book) => JsonDocument.Parse(Exported.Text("annotations", book)).RootElement;

    private static JsonElement[] Items(Casebook book) => [.. Collection(book).GetProperty("first").GetProperty("items").EnumerateArray()];

    private static (JsonElement Position, JsonElement Quote) Selectors(JsonElement item)
    {
        var selectors = item.GetProperty("target").GetProperty("selector").EnumerateArray().ToDictionary(selector => selector.GetProperty("type").GetString()!);
        return (selectors["TextPositionSelector"], selectors["TextQuoteSelector"]);
    }

    private static string Slice(string text, JsonElement position)
    {
        var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
        return string.Concat(text.EnumerateRunes().Skip(start).Take(end - start));
    }
}
