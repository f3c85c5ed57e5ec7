using System.Text.RegularExpressions;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Redacting;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class ManuscriptTests
{
    private static Manuscript Draft => Papers.Of(Invented.Draft()).Manuscript;

    [Fact]
    public void notes_are_numbered_in_the_order_in_which_they_are_referred_to()
    {
        var referred = Regex.Matches(MarkdownDossier.Render(Draft), @"\\\[(?<n>\d+)\\\]", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => int.Parse(match.Groups["n"].Value, null)).Distinct().ToList();
        referred.ShouldBe(Enumerable.Range(1, referred.Count));
        Draft.Notes.Select(note => note.Number).ShouldBe(referred);
    }

    [Fact]
    public void a_note_that_nothing_refers_to_is_left_out()
    {
        Note[] notes = [new(1, true, []), new(2, true, [])];
        var numbered = (Draft with { Cover = [], Chapters = [new("a", "A", false, [new Paragraph("", Line.Of(new References([2])))])], Notes = notes }).Numbered();
        numbered.Notes.ShouldBe([notes[1] with { Number = 1 }]);
    }

    [Fact]
    public void what_is_taken_out_is_in_no_text_that_is_printed()
    {
        string[] words = ["Aktan", "Gazette", "Brandt", "crossed", "Finch", "reed-gazette.example", "gazette-2019-06-14.txt", "Wire", "листок"];
        var book = Invented.Draft();
        var dossier = Dossier.Of(book, book.Cases[0], Papers.Options with { Redaction = Redaction.Of(book, book.Cases[0], new() { Words = words }) });
        foreach (var set in new[] { HtmlDossier.Render(dossier.Manuscript), MarkdownDossier.Render(dossier.Manuscript) })
        {
            set.ShouldContain("removed");
            foreach (var word in words)
                set.ShouldNotContain(word, Case.Insensitive);
        }
    }

    [Fact]
    public void every_format_says_the_same()
    {
        string[] Said(string words) => [.. Regex.Matches(words, @"\p{L}{4,}", RegexOptions.None, TimeSpan.FromSeconds(5)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];
        var body = Regex.Replace(HtmlDossier.Render(Draft)[HtmlDossier.Render(Draft).IndexOf("<body", StringComparison.Ordinal)..], "<figure.*?</figure>|<nav.*?</nav>|<[^>]*>", " ", RegexOptions.Singleline, TimeSpan.FromSeconds(5));
        Said(System.Net.WebUtility.HtmlDecode(body)).Except(Said(MarkdownDossier.Render(Draft))).ShouldBeEmpty();
    }
}
