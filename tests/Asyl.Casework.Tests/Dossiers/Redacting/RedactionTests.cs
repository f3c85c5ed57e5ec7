using Asyl.Casework.Dossiers.Redacting;
using Asyl.Casework.Tests.People;

namespace Asyl.Casework.Tests.Dossiers.Redacting;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("Selin Aktan was tried.", "[Person A] was tried.")]
    [InlineData("They asked AKTAN, Selin.", "They asked [Person A].")]
    [InlineData("Ms Aktan’s lawyer and Selin's mother", "Ms [Person A]’s lawyer and [Person A]'s mother")]
    [InlineData("S. Aktan and Aktan S. wrote", "[Person A] and [Person A] wrote")]
    [InlineData("Selin\u00a0Aktan, Selin-Aktan, Selin\nAktan", "[Person A], [Person A], [Person A]")]
    [InlineData("the Aktans", "the [Person A]")]
    [InlineData("Selinda and Baktan are others", "Selinda and Baktan are others")]
    [InlineData("Ak-\ntan stays", "[Person A] stays")]
    [InlineData("Sel\u00adin", "[Person A]")]
    [InlineData("Ѕelin Aktаn", "[Person A]")]
    [InlineData("Селин Актан; о Селине Актане", "[Person A]; о [Person A]")]
    [InlineData("selin_aktan", "[Person A]")]
    [InlineData("K. Aktan is somebody else", "K. [Person A] is somebody else")]
    public void A_name_goes_in_every_form(string text, string left) => Copies.About("Selin Aktan").Apply(text).ShouldBe(left);

    [Theory]
    [InlineData("Айгүл Серікова", "Айгүл Серікованың ісі; Айгуль Сериковой отказали; дело Сериковой А.", "[Person A] ісі; [Person A] отказали; дело [Person A]")]
    [InlineData("Сергей Ли", "Сергеем Ли, о Сергее", "[Person A], о [Person A]")]
    [InlineData("محمد عبدالله", "قال محمد عبدالله ومحمد", "قال [Person A] [Person A]")]
    [InlineData("ئايگۈل ساۋۇت", "ئايگۈلنىڭ", "[Person A]")]
    [InlineData("王小明", "记者说王小明昨天被捕，小明的母亲", "记者说[Person A]昨天被捕，[Person A]的母亲")]
    [InlineData("阿依古丽·买买提", "阿依古丽·买买提和古丽", "[Person A]和古丽")]
    [InlineData("김민준", "김민준은", "[Person A]")]
    [InlineData("Ahmad bin Omar al-Farsi", "Ahmad bin Omar al-Farsi and al-Farsi", "[Person A] and al-[Person A]")]
    [InlineData("Nurlan Serik uly", "Nurlan Serik uly said", "[Person A] said")]
    [InlineData("Şerife Ağaç", "S\u0327erife Ag\u0306ac\u0327 ve Ağaç’tan", "[Person A] ve [Person A]’tan")]
    [InlineData("Maeve O’Neill", "O'Neill’s and O’NEILL", "[Person A]’s and [Person A]")]
    public void Names_of_other_alphabets_go_with_their_endings(string name, string text, string left) => Copies.About(name).Apply(text).ShouldBe(left);

    [Fact]
    public void Another_spelling_is_the_persons_only_beside_a_word_that_surely_is()
    {
        var copy = Copies.About("Nurcan Demirel");
        copy.Apply("Нурджан Демирель; Нурджан").ShouldBe("[Person A]; [name]");
        copy.Apply("Nurdzhan Demirel; Nurdzhan").ShouldBe("[Person A]; Nurdzhan");
        Copies.About("Murat Aktan").Apply("Marat is another").ShouldBe("Marat is another");
    }

    [Theory]
    [InlineData("Will Turner", "She will go. Will Turner will, and so will Turner.", "She will go. [Person A] will, and so will [Person A].")]
    [InlineData("May Aktan", "On 3 May 2018 and in May 2019, May was held. May may stay.", "On 3 May 2018 and in May 2019, [Person A] was held. [Person A] may stay.")]
    [InlineData("Said Orazov", "Orazov said he was Said", "[Person A] said he was [Person A]")]
    public void An_ordinary_word_is_a_name_only_with_a_capital_and_away_from_numbers(string name, string text, string left) => Copies.About(name).Apply(text).ShouldBe(left);

    [Theory]
    [InlineData("https://harbour.example/2021/selin-aktan-case?x=1", "https://harbour.example/[…]")]
    [InlineData("see https://harbour.example/%D0%A1%D0%B5%D0%BB%D0%B8%D0%BD, please", "see https://harbour.example/[…], please")]
    [InlineData("https://selin-aktan.example/a", "[address]")]
    [InlineData("https://harbour.example/nurse?id=7", "https://harbour.example/nurse?id=7")]
    [InlineData("write to s.aktan@post.example now", "write to [address] now")]
    [InlineData("selinaktan2021.pdf", "[…].pdf")]
    [InlineData("facebook.com/selin.aktan", "facebook.com/[…]")]
    public void An_address_with_a_name_is_cut_down(string text, string left) => Copies.About("Selin Aktan").Apply(text).ShouldBe(left);

    [Theory]
    [InlineData("Aktan CV 2021.docx", "[…].docx")]
    [InlineData("papers/SelinAktan.html", "[…].html")]
    [InlineData("decision-2021.txt", "decision-2021.txt")]
    [InlineData("Selin Aktan", "[…]")]
    public void A_file_with_a_name_keeps_its_ending_alone(string file, string left) => Copies.About("Selin Aktan").ApplyToFile(file).ShouldBe(left);

    [Fact]
    public void The_same_person_is_one_pseudonym_in_all_spellings_and_others_follow_in_order()
    {
        var copy = Copies.Of(Copies.Pseudonyms, new ReportOf("r1", "Harbour Post", "2021-03-01").Names("Bayram Ataev").Says("detention", "Selin Aktan", "2021-02-03", country: "TM").Says("asylum_refused", "Selin Aktan", "2021-02-20").Build());
        copy.Apply("Селин Актан, Selin Aktan and Bayram Ataev; Ataev").ShouldBe("[Person A], [Person A] and [Person B]; [Person B]");
    }

    [Fact]
    public void A_word_of_two_peoples_names_is_given_to_both_or_to_nobody()
    {
        var copy = Copies.Of(Copies.Pseudonyms, Copies.Report("Selin Aktan").Names("Murat Aktan").Build());
        copy.Apply("Selin Aktan, Murat Aktan, Aktan").ShouldBe("[Person A], [Person B], [Person A or Person B]");
    }

    [Fact]
    public void A_family_name_in_the_other_gender_is_given_to_nobody() =>
        Copies.About("Selin Orazova").Apply("Orazova and Kerim Orazov, Оразов").ShouldBe("[Person A] and Kerim [name], [name]");

    [Fact]
    public void Whoever_acts_in_office_stays_named_unless_everybody_goes()
    {
        var report = Copies.Report("Selin Aktan").Names("Ida Brandt", "lawyer").Build();
        Copies.Of(Copies.Pseudonyms, report).Apply("Ida Brandt, for Aktan").ShouldBe("Ida Brandt, for [Person A]");
        Copies.Of(Copies.Pseudonyms with { NamesOfEverybody = true }, report).Apply("Ida Brandt, for Aktan").ShouldBe("[Person B], for [Person A]");
    }

    [Fact]
    public void Initials_tell_two_people_apart()
    {
        var copy = Copies.Of(new() { Names = NameStyle.Initials }, Copies.Report("Selin Aktan").Names("Sanjar Abay").Build());
        copy.Apply("Selin Aktan, Abay").ShouldBe("[S. A. (1)], [S. A. (2)]");
    }

    [Fact]
    public void What_stands_for_a_name_is_left_alone_even_where_its_words_are_chosen()
    {
        var copy = Copies.About("Selin Aktan", Copies.Pseudonyms with { Words = ["person", "place"] });
        var once = copy.Apply("A person: Selin Aktan");
        once.ShouldBe("A [removed]: [Person A]");
        copy.Apply(once).ShouldBe(once);
    }

    [Fact]
    public void Nothing_asked_is_nothing_done()
    {
        var text = "Selin Aktan";
        Copies.About("Selin Aktan", RedactionProfile.Nothing).Apply(text).ShouldBeSameAs(text);
    }

    [Theory]
    [InlineData("+7 (701) 555-12-34", "call 8 701 5551234 or +77015551234.", "call [removed] or [removed].")]
    [InlineData("N 12345678", "passport N12345678, n-12345678", "passport [removed], [removed]")]
    [InlineData("12 Reed Lane", "lives at 12 Reed\nLane", "lives at [removed]")]
    [InlineData("青年路", "住在青年路的", "住在[removed]的")]
    public void Chosen_words_and_numbers_go_however_they_are_written(string word, string text, string left) =>
        Copies.About("Selin Aktan", new() { Words = [word] }).Apply(text).ShouldBe(left);

    [Fact]
    public void A_chosen_word_goes_even_of_a_name_that_stays()
    {
        var copy = Copies.Of(new() { Words = ["Brandt"] }, Copies.Report("Selin Aktan").Names("Ida Brandt", "lawyer").Build());
        copy.Apply("Ida Brandt for Selin Aktan").ShouldBe("Ida [removed] for Selin Aktan");
    }

    [Fact]
    public void A_name_beside_an_address_goes_as_well() => Copies.About("Selin Aktan").Apply("Selin aktan.pdf").ShouldBe("[Person A] […].pdf");
}
