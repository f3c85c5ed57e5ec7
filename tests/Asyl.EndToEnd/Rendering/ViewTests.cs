using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;
using Asyl.Casework.Tests.Dossiers;
using Asyl.Cli.Rendering;

namespace Asyl.EndToEnd.Rendering;

public sealed class ViewTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void a_case_is_printed_as_approved(int width)
    {
        var book = Invented.Draft();
        var screen = Screen.Of(width, console => CaseView.Write(console, book, book.Cases[0], Invented.AsOf));
        var rulesChecked = DateWords.Of(RulesChecked.For(book.Law, book.Cases[0].Positions));
        Approved.Check(screen.Replace(rulesChecked, "DATE", StringComparison.Ordinal), $"terminal/case-{width}.txt");
    }

    [Fact]
    public void no_line_is_wider_than_the_terminal()
    {
        var book = Invented.Draft();
        var screen = Screen.Of(80, console => CaseView.Write(console, book, book.Cases[0], Invented.AsOf));
        screen.Split('\n').ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void proposed_and_accepted_lines_carry_different_marks()
    {
        var book = Invented.Draft();
        var lines = Screen.Of(100, console => CaseView.Write(console, book, book.Cases[0], Invented.AsOf)).Split('\n');
        lines.Single(line => line.Contains("Detained by border police", StringComparison.Ordinal)).ShouldContain("·");
        lines.Single(line => line.Contains("Threatened", StringComparison.Ordinal)).ShouldContain("✔");
    }

    [Fact]
    public void a_position_says_what_is_unknown_and_that_it_is_no_advice()
    {
        var book = Invented.Draft();
        var day = new DateOnly(2019, 1, 1);
        var screen = Screen.Of(100, console => PositionView.Write(console, book, book.Cases[0], PositionFold.PositionOn(book.Cases[0].Positions, day), day, known: null));
        screen.ShouldContain("?  unknown");
        screen.ShouldContain("Not legal advice; rules for Sweden checked on");
        screen.ShouldContain("[1]");
    }

    [Fact]
    public void the_sides_of_a_contradiction_stand_beside_one_another()
    {
        var book = Invented.Draft();
        var screen = Screen.Of(100, console => ContradictionsView.Write(console, book, book.Contradictions));
        screen.Split('\n').ShouldContain(line => line.Contains("Dorn", StringComparison.Ordinal) && line.Contains("Velm", StringComparison.Ordinal));
    }

    [Fact]
    public void the_list_of_cases_shows_where_each_stands() =>
        Screen.Of(100, console => CasesView.Write(console, Invented.Draft(), Invented.AsOf)).ShouldContain("✔ Protection: recognised (Sweden)");

    [Fact]
    public void sources_name_what_they_do_not_state()
    {
        var book = Invented.Draft();
        Screen.Of(100, console => SourcesView.Write(console, book, book.Cases[0], SourceProfiles.None)).ShouldContain("not stated: Author, Address, Accessed");
    }

    [Fact]
    public void words_of_a_report_are_no_markup_and_cannot_steer_the_terminal()
    {
        var book = Hostile("[red]Gazette[/] \u001b[2J\u202Eeht");
        var screen = Screen.Of(100, console => SourcesView.Write(console, book, book.Cases[0], SourceProfiles.None));
        screen.ShouldContain("[red]Gazette[/] [2Jeht");
        screen.ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData("asylum", "*asylum*")]
    [InlineData("deport*", "*deported*")]
    [InlineData("\"left for sweden\"", "*left for Sweden*")]
    public void a_search_marks_the_words_where_they_stand(string query, string marked) =>
        Screen.Of(100, console => SearchView.Write(console, Invented.Draft().Reports, query)).ShouldContain(marked);

    [Theory]
    [InlineData("aktas", "Selin Aktaş came", "Aktaş")]
    [InlineData("helgea*", "in Helgeå-Posten", "Helgeå")]
    [InlineData("\"left for sweden\"", "She left\nfor Sweden.", "left\nfor Sweden")]
    public void words_in_another_spelling_are_found_at_their_place(string query, string text, string found) =>
        SearchWords.Of(query).In(text).Single().In(text).ShouldBe(found);

    [Fact]
    public void a_reading_shows_every_statement_with_its_words() =>
        Screen.Of(100, console => ReadingView.Write(console, Invented.Draft().Reports)).ShouldContain("“Karvania accuses her of spying” 321-351 s");

    private static Casebook Hostile(string outlet)
    {
        var book = Invented.Draft();
        FiledReport first = book.Reports[0];
        return book with { Reports = [first with { Reading = first.Reading with { Outlet = outlet } }, .. book.Reports.Skip(1)] };
    }
}
