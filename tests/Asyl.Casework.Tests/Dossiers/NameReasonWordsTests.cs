using System.Globalization;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Language.PersonalNames;
using Asyl.Language.PersonalNames.Reasons;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class NameReasonWordsTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Theory]
    [InlineData("", "given name: “Қайрат” and “Kairat”: қайрат read as qayrat (Kazakh Cyrillic letters, BGN/PCGN 1979); letters written for one another: q/k, y/i")]
    [InlineData("ru", "имя: «Қайрат» и «Kairat»: қайрат читается как qayrat (казахская кириллица, BGN/PCGN 1979); буквы, которые пишут одну вместо другой: q/k, y/i")]
    public void A_word_is_told_in_the_language_of_the_reader(string language, string told)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        NameReasonWords.For(NameReasons.Of("Қайрат Нұрлан", "Kairat Nurlan")).First().ShouldBe(told);
    }

    [Fact]
    public void What_speaks_against_stands_apart()
    {
        var reasons = NameReasons.Of("John Haqberdi", "John Omarov");
        NameReasonWords.For(reasons).ShouldBe(["given name: “John” and “John”: the same letters"]);
        NameReasonWords.Against(reasons).ShouldBe(["family name: “Haqberdi” and “Omarov”: different", "“John” is so common in names that it says little"]);
    }

    [Fact]
    public void Every_rule_part_and_table_has_its_words()
    {
        var rules = Enum.GetValues<WordRule>().Where(rule => rule != WordRule.CaseEnding).Select(rule => $"rule.{Codes.Of(rule)}");
        var parts = Enum.GetValues<NamePart>().Select(part => $"part.{Codes.Of(part)}");
        var tables = Directory.GetFiles(Path.Combine(Repo.Root, "src", "Asyl.Language", "PersonalNames", "Letters")).Select(Path.GetFileNameWithoutExtension)
            .Except(["latin-others", "signs"]).Append("pinyin").Select(table => $"table.{table}");
        rules.Concat(parts).Concat(tables).Concat(["rule.case_ending.kk", "rule.case_ending.ru"]).Where(key => Strings.Find($"alike.{key}") is null).ShouldBeEmpty();
    }
}
