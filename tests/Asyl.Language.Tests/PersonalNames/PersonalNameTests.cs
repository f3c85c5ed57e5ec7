using Asyl.Language.PersonalNames;

namespace Asyl.Language.Tests.PersonalNames;

public sealed class PersonalNameTests
{
    [Theory]
    [InlineData("Serikbol Nurlanuly", "Given Father")]
    [InlineData("Гүлнар Қалдыбекқызы", "Given Father")]
    [InlineData("Иванова Мария Петровна", "Given Father Family")]
    [InlineData("Maria Petrovna Ivanova", "Given Father Family")]
    [InlineData("Omar bin Yusuf al-Hakim", "Given Father Family")]
    [InlineData("Orxan Rəşid oğlu", "Given Father")]
    [InlineData("Céline Anne Rochat", "Given Middle Family")]
    [InlineData("热依汗·吐尔逊", "Given Father")]
    [InlineData("拉米尔·塔伊波夫", "Given Family")]
    public void A_name_tells_which_word_is_which(string text, string parts) => string.Join(' ', PersonalName.Parse(text).Parts).ShouldBe(parts);

    [Theory]
    [InlineData("Dr. Aigerim Nurlan", "doctor")]
    [InlineData("судья Айгерим Нурлан", "judge")]
    [InlineData("адвокат Айгерим Нурлан", "lawyer")]
    [InlineData("Haji Aigerim Nurlan", "haji")]
    [InlineData("Aigerim Nurlan", "")]
    public void Titles_are_roles_and_no_part_of_the_name(string text, string role)
    {
        var name = PersonalName.Parse(text);
        string.Join(' ', name.Roles).ShouldBe(role);
        name.Tokens.Count.ShouldBe(2);
    }

    [Fact]
    public void A_family_name_that_is_also_a_title_stays() => PersonalName.Parse("Maya Judge").Tokens.Count.ShouldBe(2);

    [Theory]
    [InlineData("Aigerim Nurlankyzy", "Latn", "kk")]
    [InlineData("Айгерім Нұрлан", "Cyrl", "kk")]
    [InlineData("Мария Иванова", "Cyrl", "ru")]
    [InlineData("رەيھان تۇرسۇن", "Arab", "ug")]
    [InlineData("مریم گلستانی", "Arab", "fa")]
    [InlineData("热依汗·吐尔逊", "Hani", "zh")]
    [InlineData("Maria", "Latn", "")]
    public void Script_and_language_are_told_by_letters_and_endings(string text, string script, string language)
    {
        var name = PersonalName.Parse(text);
        (name.Script, name.Language).ShouldBe((script, language));
    }

    [Theory]
    [InlineData("С.Нурланов", 2)]
    [InlineData("S. K. Nurlan", 3)]
    public void Initials_are_words_of_their_own(string text, int words)
    {
        var name = PersonalName.Parse(text);
        name.Tokens.Count.ShouldBe(words);
        name.Given.IsInitial.ShouldBeTrue();
        name.IsFull.ShouldBeFalse();
    }
}
