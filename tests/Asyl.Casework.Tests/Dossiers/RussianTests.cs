using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class RussianTests : IDisposable
{
    private readonly InLanguage reader = new("ru");

    public void Dispose() => reader.Dispose();

    [Theory]
    [InlineData(1, "1 событие")]
    [InlineData(2, "2 события")]
    [InlineData(5, "5 событий")]
    [InlineData(11, "11 событий")]
    [InlineData(21, "21 событие")]
    public void counts_in_its_three_plurals(int number, string words) => Strings.Count("events", number).ShouldBe(words);

    [Theory]
    [InlineData("", "неизвестно")]
    [InlineData("2019-06-03", "3 июня 2019\u00a0г.")]
    [InlineData("2018-04", "апрель 2018\u00a0г.")]
    [InlineData("2018", "2018\u00a0г.")]
    [InlineData("2018-04~", "апрель 2018\u00a0г. (приблизительно)")]
    [InlineData("2018-10-01/2018-10-31", "в период с 1 по 31 октября 2018\u00a0г.")]
    [InlineData("2018-10-01/2018-11-03", "в период с 1 октября по 3 ноября 2018\u00a0г.")]
    [InlineData("2018-08/2019-06-14", "в период с августа 2018\u00a0г. по 14 июня 2019\u00a0г.")]
    [InlineData("2018-04/2018-05", "в период с апреля по май 2018\u00a0г.")]
    [InlineData("../2019-06", "не позднее июня 2019\u00a0г.")]
    [InlineData("2019-06/..", "июнь 2019\u00a0г. или позднее")]
    [InlineData("XXXX-05-26", "26 мая (год не указан)")]
    public void says_a_date_in_its_case(string edtf, string words) => DateWords.Of(Edtf.Parse(edtf)).ShouldBe(words);

    [Theory]
    [InlineData("2018-05-21", "2018-08", "с 21 мая 2018\u00a0г. до августа 2018\u00a0г.")]
    [InlineData("2019-06-02", "2019-06-22", "со 2 июня 2019\u00a0г. до 22 июня 2019\u00a0г.")]
    [InlineData("2018-08", "2018-08", "в августе 2018\u00a0г.")]
    [InlineData("2018-08-01", "2018-08-01", "1 августа 2018\u00a0г.")]
    [InlineData("2018-04~", "../2019-06", "с апреля 2018\u00a0г. (приблизительно) самое позднее до 30 июня 2019\u00a0г.")]
    [InlineData("2019-06/..", "", "с июня 2019\u00a0г. или позднее")]
    [InlineData("XXXX-07", "", "с июля (год не указан)")]
    [InlineData("2018-04/2018-05", "", "с неустановленного дня в период с апреля по май 2018\u00a0г.")]
    public void says_a_stretch_in_its_cases(string from, string to, string words) => DateWords.Stretch(Edtf.Parse(from), Edtf.Parse(to)).ShouldBe(words);

    [Theory]
    [InlineData("border_crossing", "from", "CN", "Пересечение границы, выезд: Китай, въезд: Казахстан")]
    [InlineData("border_crossing", "from", "Turkey", "Пересечение границы, выезд: Турция, въезд: Казахстан")]
    [InlineData("removal_not_ordered", "court", "court", "Выдворение не назначено: суд (Казахстан)")]
    [InlineData("removal_not_ordered", "court", "Kazakh court", "Выдворение не назначено: Kazakh court")]
    [InlineData("sentence", "length", "P1Y5M", "Назначение наказания (Казахстан) — 1 год, 5 месяцев")]
    [InlineData("appeal_decided", "outcome", "overturned", "По жалобе решение отменено (Казахстан)")]
    public void tells_an_event_of_anybody(string code, string role, string value, string words)
    {
        var details = new Dictionary<string, string>(StringComparer.Ordinal) { [role] = value };
        EventPhrase.Of(code, new("", "KZ"), details).ShouldSatisfyAllConditions(phrase => phrase.Text.ShouldBe(words), phrase => phrase.Rest.ShouldBeEmpty());
    }

    [Fact]
    public void what_did_not_happen_leads_on_in_lower_case() =>
        EventPhrase.Led(Certainty.Negated, "Освобождение").ShouldBe("Сообщается, что этого не было: освобождение");

    [Theory]
    [InlineData("she left", "«she left»")]
    [InlineData("“I left,” she said", "«“I left,” she said»")]
    [InlineData("«Уехала», — сказала она", "„«Уехала», — сказала она“")]
    public void sets_words_of_a_source_in_its_marks(string words, string set) => QuotationMarks.Around(words).ShouldBe(set);
}
