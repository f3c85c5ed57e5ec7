using Asyl.Language.PersonalNames.Reasons;

namespace Asyl.Language.Tests.PersonalNames.Reasons;

public sealed class NameReasonsTests
{
    [Theory]
    [InlineData("Aygozel Rejepova", "Aygozel Rejepova", "Given Aygozel=Aygozel SameLetters | Family Rejepova=Rejepova SameLetters")]
    [InlineData("Қайрат Нұрлан", "Kairat Nurlan", "Given Қайрат=Kairat ReadBy kazakh қайрат/qayrat, Respelled q/k y/i | Family Нұрлан=Nurlan ReadBy kazakh нұрлан/nurlan")]
    [InlineData("Žaparov Serik", "Жапаров Серик", "Given Žaparov=Жапаров ReadBy iso9 žaparov/zhaparov, ReadBy russian жапаров/zhaparov | Family Serik=Серик ReadBy russian серик/serik")]
    [InlineData("Şerik Nurlan", "Шерик Нурлан", "Given Şerik=Шерик ReadBy kazakh-latin şerik/sherik, ReadBy russian шерик/sherik | Family Nurlan=Нурлан ReadBy russian нурлан/nurlan")]
    [InlineData("Reyhan Tursun", "热依汗·吐尔逊", "Given Reyhan=热依汗 ReadBy pinyin 热依汗/reyihan, Respelled y/yi | Father Tursun=吐尔逊 ReadBy pinyin 吐尔逊/tuersun, Added /e")]
    [InlineData("Gulmira Tursun", "古丽米拉·吐尔逊", "Given Gulmira=古丽米拉 ReadBy pinyin 古丽米拉/gulimila, Rendered | Father Tursun=吐尔逊 ReadBy pinyin 吐尔逊/tuersun, Added /e")]
    [InlineData("Yusuf Karim", "يوسف كريم", "Given Yusuf=يوسف ReadBy arabic يوسف/iusf, NoVowels | Family Karim=كريم ReadBy arabic كريم/krim, NoVowels")]
    [InlineData("Gulmira Tursun", "Gulimila Tursun", "Given Gulmira=Gulimila Rendered pinyin | Family Tursun=Tursun SameLetters")]
    [InlineData("Болатқа Сейтханға", "Bolat Seitkhan", "Given Болатқа=Bolat ReadBy kazakh болатқа/bolatqa, CaseEnding kk қа/ | Family Сейтханға=Seitkhan ReadBy kazakh сейтханға/seytkhangha, CaseEnding kk ға/, Respelled y/i")]
    [InlineData("Серику Нурлану", "Serik Nurlan", "Given Серику=Serik ReadBy russian серику/seriku, CaseEnding ru у/ | Family Нурлану=Nurlan ReadBy russian нурлану/nurlanu, CaseEnding ru у/")]
    [InlineData("S. Nurlan", "Serik Nurlan", "Initial S=Serik Initial | Family Nurlan=Nurlan SameLetters")]
    [InlineData("Serik Musakhanuly", "Serik Musakhan", "Given Serik=Serik SameLetters | Father Musakhanuly=Musakhan FatherEnding uly/")]
    [InlineData("Ismoil Haqberdizoda", "Ismoil Haqberdiev", "Given Ismoil=Ismoil SameLetters | Family Haqberdizoda=Haqberdiev FamilyEnding zoda/iev, Added i/")]
    [InlineData("Gulnar Zhaqsybek", "Gulnar Jaksybek", "Given Gulnar=Gulnar SameLetters | Family Zhaqsybek=Jaksybek Respelled zh/j q/k")]
    [InlineData("Khamit Nurlan", "Hamit Nurlan", "Given Khamit=Hamit Respelled kh/h | Family Nurlan=Nurlan SameLetters")]
    [InlineData("Bolat Seitkahnov", "Bolat Seitkhanov", "Given Bolat=Bolat SameLetters | Family Seitkahnov=Seitkhanov Transposed ah/ha")]
    [InlineData("Bolat Seitkhanov", "Bolat Seitkhano", "Given Bolat=Bolat SameLetters | Family Seitkhanov=Seitkhano Added v/")]
    [InlineData("Murat Sadirov", "Murat Samirov", "Given Murat=Murat SameLetters | Family Sadirov=Samirov Changed d/m")]
    [InlineData("Ay Gul Tursun", "Aygul Tursun", "Given Ay Gul=Aygul Divided | Family Tursun=Tursun SameLetters")]
    [InlineData("NURLAN Serik", "Serik Nurlan", "Given NURLAN=Nurlan SameLetters, OtherPlace | Family Serik=Serik SameLetters, OtherPlace")]
    [InlineData("Dr. Serik al-Nurlan", "Serik Nurlan", "Given Serik=Serik SameLetters | Family Nurlan=Nurlan SameLetters | Title Dr= LeftOut | Particle al= LeftOut")]
    [InlineData("Нурланов Серик Болатович", "Серик Нурланов", "Given Серик=Серик SameLetters | Father Болатович= Missing | Family Нурланов=Нурланов SameLetters")]
    public void Each_word_meets_its_like_by_rules_that_are_named(string a, string b, string told) => Told(NameReasons.Of(a, b)).ShouldBe(told);

    [Theory]
    [InlineData("Tesfalem Gebrehiwet", "Yonas Gebrehiwet", "Given Tesfalem=Yonas Another")]
    [InlineData("Abdullah Ahmed al-Hakim", "Abdullah Yahya al-Hakim", "Middle Ahmed=Yahya Another")]
    [InlineData("Serik Bolatovich Nurlanov", "Serik Muratovich Nurlanov", "Father Bolatovich=Muratovich Another")]
    [InlineData("Ivan Petrov", "Petr Ivanov", "Given Ivan=Petr Another | Family Petrov=Ivanov Another")]
    [InlineData("Arman Nurlan", "Erlan Nurlan", "Given Arman=Erlan Respelled a/e, Changed m/l, HardlyAlike")]
    [InlineData("Serik", "Bolat Nurlan", "Given Serik= MeetsNone")]
    public void What_speaks_against_is_told(string a, string b, string told)
    {
        var reasons = NameReasons.Of(a, b);
        Told(reasons with { Words = [.. reasons.Words.Where(word => word.IsAgainst)] }).ShouldBe(told);
    }

    [Fact]
    public void A_very_common_word_is_marked() => NameReasons.Of("John Haqberdi", "John Khakberdi").Words.Select(word => word.IsCommon).ShouldBe([true, false]);

    [Fact]
    public void The_words_have_the_spelling_of_the_text() => NameReasons.Of("TURSUN, Reyhan", "热依汗·吐尔逊").Words.Select(word => (word.A, word.B)).ShouldBe([("Reyhan", "热依汗"), ("TURSUN", "吐尔逊")]);

    [Theory]
    [InlineData("Қайрат Жұмабаев", "Kairat Zhumabayev")]
    [InlineData("Ay Gul Haji Tursun", "Tursunov Aygul")]
    [InlineData("Omar bin Abdullah al-Hakim", "Abdullah bin Omar al-Hakim")]
    public void They_are_the_same_either_way_round(string a, string b) =>
        NameReasons.Of(a, b).Words.Select(word => (word.A, word.B, word.Likeness)).Order().ShouldBe(NameReasons.Of(b, a).Words.Select(word => (word.B, word.A, word.Likeness)).Order());

    private static string Told(NameReasons reasons) => string.Join(" | ", reasons.Words.Select(word => $"{word.Part} {word.A}={word.B} {string.Join(", ", word.Steps.Select(Told))}"));

    private static string Told(WordStep step) => string.Join(' ', new[] { $"{step.Rule}", step.Table }.Concat(step.Letters).Where(part => part.Length > 0));
}
