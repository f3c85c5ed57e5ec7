using System.Text.RegularExpressions;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class RussianDossierTests
{
    private const string Headings = "<(?<tag>h[1-6]|th|dt)\\b[^>]*>(?<words>.*?)</\\k<tag>>";

    [Fact]
    public void the_pile_is_set_in_russian_and_its_ids_are_those_of_english()
    {
        using var pile = new TestWorkspace();
        pile.AddFiles([Path.Combine(Repo.Examples, "pile")]);
        var english = pile.Look(TestWorkspace.Main);
        using var reader = new InRussian();
        var book = pile.Look(TestWorkspace.Main);
        var html = book.Cases.Select(theCase => Html(book, theCase)).ToList();
        book.Contradictions.Select(one => (one.Id, one.Why)).ShouldBe(english.Contradictions.Select(one => (one.Id, one.Why)));
        html.ShouldNotBeEmpty();
        html.SelectMany(EnglishHeadings).Distinct(StringComparer.Ordinal).ShouldBeEmpty();
        html.ShouldAllBe(page => page.Contains("<html lang=\"ru\" dir=\"ltr\">", StringComparison.Ordinal));
    }

    [Fact]
    public void what_was_compared_in_english_is_explained_in_russian()
    {
        using var pile = new TestWorkspace();
        pile.AddFiles([Path.Combine(Repo.Examples, "pile")]);
        var book = pile.Look(TestWorkspace.Main);
        using var reader = new InRussian();
        var (entries, _) = CaseAccount.Compare(book, book.Contradictions, CaseAccount.NoOlderTexts);
        entries.ShouldNotBeEmpty();
        entries.ShouldAllBe(entry => Regex.IsMatch(entry.Why, "^[А-Я].*; ответ да.*\\.$"));
        entries.Where(entry => Regex.IsMatch(entry.Why, "[0-9] source|headline|text:")).ShouldBeEmpty();
    }

    private static string Html(Casebook book, ProtectionCase theCase) => HtmlDossier.Render(Dossier.Of(book, theCase, new(2026, 1, 1), "0", SourceProfiles.None).Manuscript);

    /// <summary>Words of more than three letters of ours in headings; names and words of sources stand in elements of their own.</summary>
    private static IEnumerable<string> EnglishHeadings(string html) => Regex.Matches(html, Headings, RegexOptions.Singleline, TimeSpan.FromSeconds(5))
        .Select(heading => Regex.Replace(heading.Groups["words"].Value, "<bdi.*?</bdi>|<[^>]+>", "", RegexOptions.Singleline, TimeSpan.FromSeconds(5)))
        .Where(words => Regex.IsMatch(words, "[A-Za-z]{4,}"));
}
