using System.Text;
using Asyl.Language.Dates;
using Asyl.Language.Pages;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Pages;

/// <summary>Invented pages in <c>Html/</c>. Each says in a comment at its end what it gives: facts, and zones by the first words of a paragraph.</summary>
public sealed class HtmlPageTests
{
    public static TheoryData<string> Names => [.. typeof(HtmlPageTests).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("Html/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_of_itself_what_its_comment_expects(string name)
    {
        var (page, expected) = Read(name);
        var layout = page.Layout;
        var (stated, isStated) = PublicationDating.Find(page.Text, layout, SentenceSplitter.Split(page.Text, layout.Zones));
        var found = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["title"] = layout.Title, ["outlet"] = layout.Outlet, ["author"] = layout.Author, ["publisher"] = layout.Publisher, ["url"] = layout.Url,
            ["published"] = layout.Published.Text, ["modified"] = layout.Modified.Text, ["language"] = layout.Language, ["place"] = layout.DatelinePlace,
            ["stated"] = isStated ? stated.Text : "",
        };
        foreach (var fact in expected.Where(line => char.IsLower(line[0])).Select(line => line.Split(':', 2)))
            found[fact[0]].ShouldBe(fact[1].Trim(), fact[0]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Paragraphs_lie_in_the_zones_that_its_comment_expects(string name)
    {
        var (page, expected) = Read(name);
        var paragraphs = page.Layout.Zones.SelectMany(zone => zone.Span.In(page.Text).Split("\n\n").Select(text => $"{zone.Zone} | {text.Trim()}")).ToList();
        foreach (var line in expected.Where(line => char.IsUpper(line[0])))
            paragraphs.ShouldContain(paragraph => paragraph.StartsWith(line, StringComparison.Ordinal), line);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_paragraph_has_its_element(string name)
    {
        var (page, _) = Read(name);
        page.Elements.Select(element => element.Content.In(page.Text)).ShouldBe(page.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_way_back_names_the_element_and_its_place_in_the_source()
    {
        const string Html = "<html><body><p>One</p><div>Two<p>Three</p></div></body></html>";
        var page = HtmlPage.Read(Encoding.UTF8.GetBytes(Html))!;
        page.Elements.Select(element => element.Path).ShouldBe(["html/body/p", "html/body/div", "html/body/div/p"]);
        page.Elements.Select(element => Html.Substring(element.Offset, element.Content.Length)).ShouldBe(["One", "Two", "Three"]);
    }

    [Fact]
    public void Hidden_text_scripts_and_white_space_are_not_kept() =>
        HtmlPage.Read("<p hidden>No</p><p style='display: none'>No</p><script>no()</script><p> Yes\n <b>and</b>&nbsp;yes<br>again </p>"u8.ToArray())!.Text
            .ShouldBe("Yes and yes\nagain");

    [Theory]
    [InlineData("<p>Caf\u00e9 in the harbour \u00e9t\u00e9", "iso-8859-1")]
    [InlineData("<meta charset=koi8-r><p>Суд отказался", "koi8-r")]
    [InlineData("<meta http-equiv=content-type content='text/html; charset=Shift_JIS'><p>裁判所", "shift_jis")]
    [InlineData("<meta charset=iso-8859-1><p>Суд отказался", "utf-8")]
    [InlineData("<meta charset=no-such-set><p>Суд отказался её выслать", "windows-1251")]
    public void Characters_are_read_by_what_the_bytes_are_then_by_what_is_declared(string html, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        HtmlPage.Read(Encoding.GetEncoding(encoding).GetBytes(html))!.Text.ShouldBe(html[(html.IndexOf("<p>", StringComparison.Ordinal) + 3)..]);
    }

    [Fact]
    public void A_stray_control_character_is_passed_over() =>
        HtmlPage.Read(Encoding.UTF8.GetBytes("<p>One\u0002two" + new string(' ', 600)))!.Text.ShouldBe("One two");

    private static (KeptPage Page, IReadOnlyList<string> Expected) Read(string name)
    {
        using var stream = typeof(HtmlPageTests).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = (name.Contains("1251", StringComparison.Ordinal) ? Encoding.GetEncoding(1251) : Encoding.UTF8).GetString(bytes);
        var comment = html[(html.IndexOf("<!--expect", StringComparison.Ordinal) + "<!--expect".Length)..^4];
        return (HtmlPage.Read(bytes)!, comment.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
