using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class KazakhTests : IDisposable
{
    private readonly InLanguage reader = new("kk");

    public void Dispose() => reader.Dispose();

    [Theory]
    [InlineData(1, "1 оқиға")]
    [InlineData(21, "21 оқиға")]
    public void counts_with_one_form(int number, string words) => Strings.Count("events", number).ShouldBe(words);

    [Theory]
    [InlineData("", "белгісіз")]
    [InlineData("2026-01-01", "2026 жылғы 1 қаңтар")]
    [InlineData("2018-04", "2018 жылғы сәуір")]
    [InlineData("2018", "2018 жыл")]
    [InlineData("2018-04~", "шамамен 2018 жылғы сәуір")]
    [InlineData("2018?", "2018 жыл (анық емес)")]
    [InlineData("2018-10-01/2018-10-31", "2018 жылғы 1 қазан – 31 қазан аралығында")]
    [InlineData("2018-10-01/2018-11-03", "2018 жылғы 1 қазан – 3 қараша аралығында")]
    [InlineData("2018-04/2018-05", "2018 жылғы сәуір – мамыр аралығында")]
    [InlineData("2018-08/2019-06-14", "2018 жылғы тамыз – 2019 жылғы 14 маусым аралығында")]
    [InlineData("../2019-06-03", "2019 жылғы 3 маусымнан кеш емес")]
    [InlineData("../2019", "2019 жылдан кеш емес")]
    [InlineData("2019-06/..", "2019 жылғы маусым немесе одан кейін")]
    [InlineData("XXXX-05-26", "26 мамыр (жылы көрсетілмеген)")]
    public void says_a_date_with_the_year_first(string edtf, string words) => DateWords.Of(Edtf.Parse(edtf)).ShouldBe(words);

    [Theory]
    [InlineData("2018-05-21", "2018-08", "2018 жылғы 21 мамырдан бастап 2018 жылғы тамызға дейін")]
    [InlineData("2018-09", "2018-10-07", "2018 жылғы қыркүйектен бастап 2018 жылғы 7 қазанға дейін")]
    [InlineData("2018", "2019", "2018 жылдан бастап 2019 жылға дейін")]
    [InlineData("2018", "2018", "2018 жылы")]
    [InlineData("2018-08", "2018-08", "2018 жылғы тамызда")]
    [InlineData("2018-08-01", "2018-08-01", "2018 жылғы 1 тамызда")]
    [InlineData("2018-04~", "../2019-06", "шамамен 2018 жылғы сәуірден бастап ең кеші 2019 жылғы 30 маусымға дейін")]
    [InlineData("2018-04", "2019-06/..", "2018 жылғы сәуірден бастап кемінде 2019 жылғы 1 маусымға дейін")]
    [InlineData("2019-06/..", "", "2019 жылғы маусымнан немесе одан кейінгі күннен бастап")]
    [InlineData("XXXX-07", "", "шілдеден (жылы көрсетілмеген) бастап")]
    [InlineData("2018-04/2018-05", "", "белгісіз күннен бастап (2018 жылғы сәуір – мамыр аралығында)")]
    [InlineData("2018-04/2018-05", "2018-04/2018-05", "белгісіз уақытта (2018 жылғы сәуір – мамыр аралығында)")]
    public void says_a_stretch_in_its_cases(string from, string to, string words) => DateWords.Stretch(Edtf.Parse(from), Edtf.Parse(to)).ShouldBe(words);

    [Theory]
    [InlineData("border_crossing", "from", "CN", "Шекараны кесіп өту, шығу: Қытай, кіру: Қазақстан")]
    [InlineData("border_crossing", "from", "Turkey", "Шекараны кесіп өту, шығу: Түркия, кіру: Қазақстан")]
    [InlineData("removal_not_ordered", "court", "court", "Елден шығарып жіберу тағайындалмады: сот (Қазақстан)")]
    [InlineData("removal_ordered", "to", "CN", "Елден шығарып жіберу (қайда: Қытай) тағайындалды (Қазақстан)")]
    [InlineData("sentence", "length", "P1Y5M", "Жаза тағайындау (Қазақстан) — 1 жыл, 5 ай")]
    [InlineData("asylum_seeker_status_granted", "valid_to", "2019-01-25", "Пана іздеген адам ретінде тіркеу (Қазақстан), жарамды соңғы күні: 2019 жылғы 25 қаңтар")]
    [InlineData("appeal_decided", "outcome", "overturned", "Шағым бойынша шешімнің күші жойылды (Қазақстан)")]
    public void tells_an_event_with_names_in_the_nominative(string code, string role, string value, string words)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal) { [role] = value };
        EventPhrase.Of(code, new("", "KZ"), details).ShouldSatisfyAllConditions(phrase => phrase.Text.ShouldBe(words), phrase => phrase.Rest.ShouldBeEmpty());
    }

    [Fact]
    public void what_did_not_happen_leads_on_in_lower_case() => EventPhrase.Led(Certainty.Negated, "Іздеу жариялау").ShouldBe("Болмағаны айтылады: іздеу жариялау");

    [Theory]
    [InlineData("she left", "«she left»")]
    [InlineData("«Кеттім», — деді ол", "“«Кеттім», — деді ол”")]
    public void sets_words_of_a_source_in_its_marks(string words, string set) => QuotationMarks.Around(words).ShouldBe(set);
}
