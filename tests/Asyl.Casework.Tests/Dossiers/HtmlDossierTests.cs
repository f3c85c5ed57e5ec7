using System.Globalization;
using System.Text.RegularExpressions;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class HtmlDossierTests
{
    [Fact]
    public void markup_in_a_report_stays_words()
    {
        var html = Html(Gazette(reading => reading with { Title = "</style><script>alert(1)</script>", Author = "\" onload=\"x" }));
        html.ShouldNotContain("<script", Case.Insensitive);
        html.ShouldContain("&lt;/style&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
        html.ShouldContain("&quot; onload=&quot;x");
    }

    [Fact]
    public void a_name_cannot_leave_the_style_sheet()
    {
        var book = Invented.Draft();
        var html = HtmlDossier.Render(Dossier.Of(book, book.Cases[0] with { Name = "A\"}</style><b>" }, Papers.Options).Manuscript);
        html.ShouldContain("\"Case file\\3A  A\\22 \\7D \\3C \\2F style\\3E \\3C b\\3E \"");
        Regex.Count(html, "</style>").ShouldBe(1);
    }

    [Fact]
    public void only_an_address_of_the_web_becomes_a_link()
    {
        var html = Html(Gazette(reading => reading with { Url = "javascript:alert(1)" }));
        html.ShouldContain("javascript:alert(1)");
        html.ShouldNotContain("href=\"javascript");
    }

    [Fact]
    public void words_of_another_language_keep_it_and_their_direction() =>
        Html(Gazette(reading => reading with { Language = "ug" })).ShouldContain("<bdi dir=\"auto\" lang=\"ug\">crossed from Karvania");

    [Fact]
    public void every_section_of_a_draft_says_so()
    {
        var draft = Html(Invented.Draft());
        Regex.Count(draft, "class=\"draft-line\"").ShouldBe(Regex.Count(draft, "<section "));
        Html(Invented.Reviewed()).ShouldNotContain("DRAFT", Case.Sensitive);
    }

    [Fact]
    public void nothing_is_fetched()
    {
        var html = Html(Invented.Draft());
        Found(html, "(src=|@import|url\\()[^;>]*").ShouldAllBe(found => found.StartsWith("url(#", StringComparison.Ordinal));
        html.ShouldNotContain("<link");
    }

    [Fact]
    public void every_reference_has_its_citation()
    {
        var html = Html(Invented.Draft());
        var targets = Found(html, "href=\"#[^\"]+\"").Distinct(StringComparer.Ordinal);
        targets.ShouldAllBe(target => html.Contains(target.Replace("href=\"#", "id=\"", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void time_for_which_nothing_is_known_is_hatched() => Html(Invented.Draft()).ShouldContain("class=\"bar unknown\"");

    [Theory]
    [InlineData("en", 6)]
    [InlineData("kk", 7)]
    public void a_long_name_of_a_track_is_not_drawn_over(string language, int letterWidth)
    {
        using var reader = new InLanguage(language);
        var book = Invented.Draft();
        var far = book.Cases[0] with { Positions = [.. book.Cases[0].Positions.Select(position => position with { Country = "BA" })] };
        var bars = Regex.Matches(HtmlDossier.Render(Dossier.Of(book, far, Papers.Options).Manuscript), "<rect x=\"(?<x>[0-9.]+)\" [^>]*class=\"bar", RegexOptions.None, TimeSpan.FromSeconds(5));
        var label = $"{Strings.Of("track.protection")}, {Strings.Country("BA")}";
        bars.Select(bar => double.Parse(bar.Groups["x"].Value, CultureInfo.InvariantCulture)).Where(x => x > 1).Min().ShouldBeGreaterThan(letterWidth * label.Length);
    }

    [Fact]
    public void an_unknown_status_is_neither_accepted_nor_proposed()
    {
        var row = Found(Html(Invented.Draft()), "<tr class=\"unknown.*?</tr>")[0];
        row.ShouldContain("unknown");
        row.ShouldNotContain("class=\"mark");
    }

    [Fact]
    public void the_same_dossier_is_the_same_bytes() => Html(Invented.Draft()).ShouldBe(Html(Invented.Draft()));

    [Fact]
    public void an_empty_case_says_that_it_is_empty()
    {
        var book = new Casebook { Cases = [new() { Id = "c", Person = "p", Name = "Nobody Yet", IsOpen = true }] };
        Html(book).ShouldContain("Nothing is recorded yet.");
    }

    private static IReadOnlyList<string> Found(string html, string pattern) =>
        [.. Regex.Matches(html, pattern, RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Select(match => match.Value)];

    private static string Html(Casebook book) => HtmlDossier.Render(Papers.Of(book).Manuscript);

    private static Casebook Gazette(Func<ReportReading, ReportReading> change)
    {
        var book = Invented.Draft();
        FiledReport first = book.Reports[0];
        return book with { Reports = [first with { Reading = change(first.Reading) }, .. book.Reports.Skip(1)] };
    }
}
