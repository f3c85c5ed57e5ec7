using Asyl.Casework.Dossiers;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>Which translations there are, and what is said of them until somebody signs.</summary>
public sealed class TranslationTests
{
    public static TheoryData<string> Languages => [.. LanguageTables.Translations];

    [Fact]
    public void the_languages_to_choose_from_are_those_with_a_table() => Strings.Languages.ShouldBe(LanguageTables.Translations.Append("en"), ignoreOrder: true);

    [Fact]
    public void the_launchers_build_and_ship_every_language()
    {
        foreach (var launcher in new[] { "asyl", "publish" })
            File.ReadAllText(Path.Combine(Repo.Root, launcher)).ShouldContain($"-p:SatelliteResourceLanguages={string.Join("%3B", Strings.Languages)} ");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void says_that_it_is_unreviewed_until_somebody_signs(string language)
    {
        var own = LanguageTables.Words("Strings", language);
        Strings.In(language, () => Strings.TranslationNote).ShouldBe(own["translation.reviewed_by"].Length > 0 ? "" : own["translation.unreviewed"]);
        own["translation.unreviewed"].ShouldContain("(unreviewed translation)");
    }

    [Fact]
    public void English_is_no_translation_and_nobody_signs_for_others_in_it()
    {
        Strings.TranslationNote.ShouldBeEmpty();
        LanguageTables.Words("Strings", "")["translation.reviewed_by"].ShouldBeEmpty();
    }
}
