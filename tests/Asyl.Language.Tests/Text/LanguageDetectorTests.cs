using Asyl.Language.Text;

namespace Asyl.Language.Tests.Text;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("The court ruled on Monday that he may stay in the country with his wife.", "en")]
    [InlineData("Суд постановил в понедельник, что он может остаться в стране с женой и детьми.", "ru")]
    [InlineData("Сот дүйсенбі күні оның елде қалуы мүмкін деп шешім шығарды, бұл туралы адвокат айтты.", "kk")]
    [InlineData("Суд у понеділок вирішив, що він може залишитися в країні, і це рішення є остаточним.", "uk")]
    [InlineData("Mahkeme pazartesi günü onun ülkede kalabileceğine karar verdi ve bu karar kesin olarak açıklandı.", "tr")]
    [InlineData("Das Gericht hat am Montag entschieden, dass er mit seiner Frau im Land bleiben darf.", "de")]
    [InlineData("Le tribunal a décidé lundi que cet homme peut rester dans le pays avec sa femme et ses enfants.", "fr")]
    [InlineData("El tribunal decidió el lunes que el hombre puede quedarse en el país con su esposa y sus hijos.", "es")]
    [InlineData("法院周一裁定他可以与妻子一起留在该国。", "zh")]
    [InlineData("قضت المحكمة يوم الاثنين في قرارها أن هذا الرجل يمكن أن يبقى في البلاد مع زوجته", "ar")]
    [InlineData("دادگاه روز دوشنبه حکم داد که او می تواند با همسر خود در کشور بماند و این را به او گفت", "fa")]
    [InlineData("", "und")]
    [InlineData("12.03.2021 ???", "und")]
    public void Is_told_from_script_and_small_words(string text, string expected) => LanguageDetector.Detect(text).ShouldBe(expected);

    [Fact]
    public void Of_a_mixed_page_is_that_of_its_long_paragraphs()
    {
        var menu = string.Join('\n', Enumerable.Repeat("О нас\nНовости\nПоиск", 30));
        var body = "The court in the capital ruled on Monday that the man may stay in the country with his wife and that he is free.";
        LanguageDetector.Detect(menu + "\n" + body).ShouldBe("en");
    }

    [Fact]
    public void Any_text_has_an_answer() => AnyText.CheckCharacters(text => LanguageDetector.Detect(text).ShouldNotBeEmpty());
}
