using System.Text.RegularExpressions;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Sources;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class TranslatedDossierTests
{
    private const string Headings = "<(?<tag>h[1-6]|th|dt)\\b[^>]*>(?<words>.*?)</\\k<tag>>";

    [Theory]
    [InlineData("kk")]
    [InlineData("tr")]
    public void a_draft_is_set_as_approved(string language) =>
        Approved.Check(Strings.In(language, () => MarkdownDossier.Render(Papers.Of(Invented.Draft()).Manuscript)), $"dossiers/draft.{language}.md");

    [Theory]
    [InlineData("ru")]
    [InlineData("kk")]
    [InlineData("tr")]
    public void the_pile_is_set_in_the_language_and_its_ids_are_those_of_english(string language)
    {
        using var pile = new TestWorkspace();
        pile.AddFiles([Path.Combine(Repo.Examples, "pile")]);
        var english = pile.Look(TestWorkspace.Main);
        var inEnglish = english.Cases.SelectMany(theCase => OwnHeadings(Html(english, theCase))).ToHashSet(StringComparer.Ordinal);
        using var reader = new InLanguage(language);
        var book = pile.Look(TestWorkspace.Main);
        var html = book.Cases.Select(theCase => Html(book, theCase)).ToList();
        book.Contradictions.Select(one => (one.Id, one.Why)).ShouldBe(english.Contradictions.Select(one => (one.Id, one.Why)));
        html.ShouldNotBeEmpty();
        html.SelectMany(OwnHeadings).Where(words => language != "tr" || inEnglish.Contains(words)).Distinct(StringComparer.Ordinal).ShouldBeEmpty();
        html.ShouldAllBe(page => page.Contains($"<html lang=\"{language}\" dir=\"ltr\">", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ru", "^[А-Я].*; ответ да.*\\.$")]
    [InlineData("kk", "^(Дереккөздер|Бір|Тақырыпта|Материал|«).*; мұны .* анықтайды\\.$")]
    [InlineData("tr", "^(Kaynaklar|Bir|Başlığın|“).*; bunu.* açıklığa kavuşturur\\.$")]
    public void what_was_compared_in_english_is_explained_in_the_language(string language, string why)
    {
        using var pile = new TestWorkspace();
        pile.AddFiles([Path.Combine(Repo.Examples, "pile")]);
        var book = pile.Look(TestWorkspace.Main);
        using var reader = new InLanguage(language);
        var (entries, _) = CaseAccount.Compare(book, book.Contradictions, CaseAccount.NoOlderTexts);
        entries.ShouldNotBeEmpty();
        entries.ShouldAllBe(entry => Regex.IsMatch(entry.Why, why));
        entries.Where(entry => Regex.IsMatch(entry.Why, "[0-9] source|headline|text:")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("tr")]
    public void words_in_other_scripts_stay_letter_by_letter_and_in_their_place(string language)
    {
        using var reader = new InLanguage(language);
        var details = new Dictionary<string, string>(StringComparer.Ordinal) { ["authority"] = "ساقچى", ["ground"] = "间谍" };
        var phrase = EventPhrase.Of("detention", new("قەشقەر", ""), details).Text;
        phrase.ShouldContain(": \u2068ساقچى\u2069 (\u2068قەشقەر\u2069), ");
        phrase.ShouldEndWith(": 间谍");
        var book = Invented.Draft();
        HtmlDossier.Render(Dossier.Of(book, book.Cases[0] with { Name = "سېلىن 塞琳" }, Papers.Options).Manuscript).ShouldContain("<h1><bdi dir=\"auto\">سېلىن 塞琳</bdi></h1>");
    }

    private static string Html(Casebook book, ProtectionCase theCase) => HtmlDossier.Render(Dossier.Of(book, theCase, new(2026, 1, 1), "0", SourceProfiles.None).Manuscript);

    /// <summary>Headings with a word of ours of more than three Latin letters, which in Cyrillic is an English one; names and words of sources stand in elements of their own.</summary>
    private static IEnumerable<string> OwnHeadings(string html) => Regex.Matches(html, Headings, RegexOptions.Singleline, TimeSpan.FromSeconds(5))
        .Select(heading => Regex.Replace(heading.Groups["words"].Value, "<bdi.*?</bdi>|<[^>]+>", "", RegexOptions.Singleline, TimeSpan.FromSeconds(5)))
        .Where(words => Regex.IsMatch(words, "[A-Za-z]{4,}"));
}
