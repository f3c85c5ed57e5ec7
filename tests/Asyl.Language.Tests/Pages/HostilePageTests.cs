using System.Text;
using Asyl.Language.Pages;
using FsCheck;
using FsCheck.Fluent;

namespace Asyl.Language.Tests.Pages;

/// <summary>Any bytes at all are a page or none; nothing a page does makes it slow or deep.</summary>
public sealed class HostilePageTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "</", "<!--", "-->", "<p>", "</p>", "<div class=related>", "</div>", "<a href=x>", "</a>", "<table>", "<td>", "<tr>", "</table>", "<svg>", "</svg>", "<title>", "</title>",
        "<script>", "</script>", "<script type=application/ld+json>", "{\"@type\":\"Article\",\"headline\":[[]]}", "{", "]", "<style>", "<h1>", "</h1>", "<li>", "<ul>", "</ul>", "<br>", "<time class=published datetime=9999-99-99>",
        "<meta property=article:published_time content=0000-00-00>", "<html lang=>", "<body>", "<head>", "<template>", "<plaintext>", "<textarea>", "<select><option>", "&amp", "&#0;", "&#x110000;", "\0", "\ud83d", "中文",
        "A court in Van refused to send her back across the border on Monday, her lawyer said in the evening.", " ", "\n", "Photo: A", "Related", "By Ann Bel", "©", "\"", "'", "<frameset>", "<b>", "</i>", "<![CDATA[",
    ];

    [Fact]
    public void Any_mixture_of_markup_is_a_page_whose_zones_partition_its_text() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(150), Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces)).Select(string.Concat).ToArbitrary(), html => Holds(Encoding.UTF8.GetBytes(html))));

    [Fact]
    public void Any_bytes_are_a_page_or_none() => Prop.ForAll<byte[]>(Holds).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<ul><li>")]
    [InlineData("<x>x</x>")]
    [InlineData("<svg>")]
    public void A_hundred_thousand_elements_inside_each_other_are_read(string tag) =>
        HtmlPage.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(tag, 100_000)) + "<p>The end."))!.Elements.Count.ShouldBeGreaterThanOrEqualTo(tag == "<svg>" ? 0 : 1);

    [Fact]
    public void More_elements_than_any_page_has_are_none() => HtmlPage.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<i>", HtmlTree.MostNodes + 1)))).ShouldBeNull();

    [Fact]
    public void Scripts_alone_have_no_words() => HtmlPage.Read("<html><script>document.write('words')</script></html>"u8.ToArray())!.Text.ShouldBeEmpty();

    [Fact]
    public void Structured_data_that_are_no_json_are_passed_over() =>
        HtmlPage.Read("<title>Court</title><script type='application/ld+json'>{not json</script><p>Words"u8.ToArray())!.Text.ShouldBe("Words");

    private static void Holds(byte[] bytes)
    {
        if (HtmlPage.Read(bytes) is not { } page)
            return;
        page.Layout.Zones.Sum(zone => zone.End - zone.Start).ShouldBe(page.Text.Length);
        page.Layout.Zones.Zip(page.Layout.Zones.Skip(1)).ShouldAllBe(pair => pair.First.End == pair.Second.Start);
        HtmlPage.Read(bytes)!.Text.ShouldBe(page.Text);
    }
}
