using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class TurkishTests : IDisposable
{
    private readonly InLanguage reader = new("tr");

    public void Dispose() => reader.Dispose();

    [Theory]
    [InlineData(1, "1 olay")]
    [InlineData(21, "21 olay")]
    public void counts_with_one_form(int number, string words) => Strings.Count("events", number).ShouldBe(words);

    [Theory]
    [InlineData("", "bilinmiyor")]
    [InlineData("2026-01-01", "1 Ocak 2026")]
    [InlineData("2018-04", "Nisan 2018")]
    [InlineData("2018", "2018")]
    [InlineData("2018-04~", "yaklaşık olarak Nisan 2018")]
    [InlineData("2018?", "2018 (kesin değil)")]
    [InlineData("2018-10-01/2018-10-31", "1 ile 31 Ekim 2018 arasında")]
    [InlineData("2018-10-01/2018-11-03", "1 Ekim ile 3 Kasım 2018 arasında")]
    [InlineData("2018-04/2018-05", "Nisan ile Mayıs 2018 arasında")]
    [InlineData("2018-08/2019-06-14", "Ağustos 2018 ile 14 Haziran 2019 arasında")]
    [InlineData("../2019-06-03", "en geç 3 Haziran 2019")]
    [InlineData("2019-06/..", "Haziran 2019 veya sonrası")]
    [InlineData("XXXX-05-26", "26 Mayıs (yıl belirtilmemiş)")]
    public void says_a_date_as_people_write_it(string edtf, string words) => DateWords.Of(Edtf.Parse(edtf)).ShouldBe(words);

    [Theory]
    [InlineData("2018-05-21", "2018-08", "21 Mayıs 2018 tarihinden itibaren 2018 yılı Ağustos ayına kadar")]
    [InlineData("2018", "2019", "2018 yılından itibaren 2019 yılına kadar")]
    [InlineData("2018", "2018", "2018 yılında")]
    [InlineData("2018-08", "2018-08", "2018 yılı Ağustos ayında")]
    [InlineData("2018-08-01", "2018-08-01", "1 Ağustos 2018 tarihinde")]
    [InlineData("2018-04~", "../2019-06", "yaklaşık olarak 2018 yılı Nisan ayından itibaren en geç 30 Haziran 2019 tarihine kadar")]
    [InlineData("2018-04", "2019-06/..", "2018 yılı Nisan ayından itibaren en az 1 Haziran 2019 tarihine kadar")]
    [InlineData("2019-06/..", "", "2019 yılı Haziran ayından veya sonrasından itibaren")]
    [InlineData("XXXX-07", "", "Temmuz ayından (yıl belirtilmemiş) itibaren")]
    [InlineData("XXXX-05-26", "", "26 Mayıs gününden (yıl belirtilmemiş) itibaren")]
    [InlineData("2018-04/2018-05", "", "bilinmeyen bir günden itibaren (Nisan ile Mayıs 2018 arasında)")]
    [InlineData("2018-04/2018-05", "2018-04/2018-05", "bilinmeyen bir zamanda (Nisan ile Mayıs 2018 arasında)")]
    public void says_a_stretch_without_an_ending_on_a_number(string from, string to, string words) => DateWords.Stretch(Edtf.Parse(from), Edtf.Parse(to)).ShouldBe(words);

    [Theory]
    [InlineData("border_crossing", "from", "CN", "Sınır geçişi, çıkış: Çin, giriş: Türkiye")]
    [InlineData("border_crossing", "from", "Kazakhstan", "Sınır geçişi, çıkış: Kazakistan, giriş: Türkiye")]
    [InlineData("removal_not_ordered", "court", "court", "Sınır dışı etme kararı verilmedi: mahkeme (Türkiye)")]
    [InlineData("removal_ordered", "to", "CN", "Sınır dışı etme (nereye: Çin) kararı verildi (Türkiye)")]
    [InlineData("sentence", "length", "P1Y5M", "Ceza verilmesi (Türkiye) — 1 yıl, 5 ay")]
    [InlineData("asylum_seeker_status_granted", "valid_to", "2019-01-25", "Sığınma (uluslararası koruma) başvuru sahibi olarak kayıt (Türkiye), son geçerlilik günü: 25 Ocak 2019")]
    [InlineData("appeal_decided", "outcome", "overturned", "Karara karşı başvuru üzerine karar kaldırıldı (Türkiye)")]
    public void tells_an_event_with_names_in_the_nominative(string code, string role, string value, string words)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal) { [role] = value };
        EventPhrase.Of(code, new("", "TR"), details).ShouldSatisfyAllConditions(phrase => phrase.Text.ShouldBe(words), phrase => phrase.Rest.ShouldBeEmpty());
    }

    [Fact]
    public void keeps_its_dotted_capital_behind_a_lead() => EventPhrase.Led(Certainty.Alleged, "İade (ekstradisyon) talebi").ShouldBe("İddia: İade (ekstradisyon) talebi");

    [Theory]
    [InlineData("she left", "“she left”")]
    [InlineData("“Gittim,” dedi", "‘“Gittim,” dedi’")]
    public void sets_words_of_a_source_in_its_marks(string words, string set) => QuotationMarks.Around(words).ShouldBe(set);
}
