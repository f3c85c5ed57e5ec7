using System.CommandLine;
using Asyl.Casework.Dossiers;
using Asyl.Cli;

namespace Asyl.EndToEnd;

public sealed class LanguageOptionTests
{
    private readonly LanguageOption language = new();

    [Theory]
    [InlineData("kk", "Қазақстан")]
    [InlineData("tr", "Kazakistan")]
    public void What_is_made_in_it_is_in_that_language_and_nothing_after(string code, string country)
    {
        language.In(Parse("--language", code), () => Strings.Country("KZ")).ShouldBe(country);
        Strings.Country("KZ").ShouldBe("Kazakhstan");
    }

    [Fact]
    public void Left_out_it_is_English() => language.In(Parse(), () => Strings.Of("language")).ShouldBe("en");

    [Fact]
    public void A_language_without_a_table_is_refused_in_one_sentence() =>
        Parse("--language", "xx").Errors.ShouldHaveSingleItem().Message.ShouldBe("expected one of en, kk, ru, tr after --language.");

    private ParseResult Parse(params string[] words) => new RootCommand { language }.Parse(words);
}
