using Asyl.Language.PersonalNames;
using Asyl.Language.PersonalNames.Finding;

namespace Asyl.Language.Tests.PersonalNames.Finding;

public sealed class NameIndexTests
{
    private static readonly string[] Some =
    [
        "Aygozel Rejepova", "Aigozel Redzhepova", "Gulnar Rejepova", "Aygozel", "A. Rejepova", "Ismoil Haqberdizoda", "Serikbol Nurlanuly", "Abdul Rahman Yusuf", "Tesfalem Gebrehiwet",
        "Қайрат Жұмабаев", "Céline Rochat-Burri", "Nguyen Thi Lan", "Al Amin",
    ];

    private static readonly NameIndex Index = NameIndex.Of(Some.Concat(Invented.Names(1, 3000)));

    [Theory]
    [InlineData("Aygozel Rejepova", "Aygozel Rejepova")]
    [InlineData("Serikbol Nurlan", "Serikbol Nurlanuly")]
    [InlineData("HAKBERDIEV, Ismoil", "Ismoil Haqberdizoda")]
    [InlineData("Исмоил Хакбердизода", "Ismoil Haqberdizoda")]
    [InlineData("Kairat Zhumabayev", "Қайрат Жұмабаев")]
    [InlineData("Celine Rochat Burri", "Céline Rochat-Burri")]
    [InlineData("Thi Lan Nguyen", "Nguyen Thi Lan")]
    [InlineData("Abdulrahmanyusuf", "Abdul Rahman Yusuf")]
    [InlineData("Alamin", "Al Amin")]
    [InlineData("Gebrehiwet", "Tesfalem Gebrehiwet")]
    public void The_likest_comes_first_in_any_spelling_and_script(string asked, string best) => Index.Find(asked, 5)[0].Name.ShouldBe(best);

    [Fact]
    public void Whoever_may_be_meant_is_found_and_nobody_else_of_the_family()
    {
        var found = Index.Find("Aygozel Rejepova", 50).Select(match => match.Name).ToList();
        found[..2].ShouldBe(["Aygozel Rejepova", "Aigozel Redzhepova"]);
        found.ShouldContain("Aygozel");
        found.ShouldContain("A. Rejepova");
        found.ShouldNotContain("Gulnar Rejepova");
    }

    [Theory]
    [InlineData("Xwqz Bwfxq")]
    [InlineData("Ruslan Ismailovich Kadyrbekovsky")]
    public void Unlike_names_are_not_found(string asked) => NameIndex.Of(Some).Find(asked, 5).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData(" ,.- ")]
    [InlineData("🙂🙃 👩‍👧")]
    [InlineData("\ud800")]
    [InlineData("a")]
    [InlineData("ة")]
    [InlineData("́́")]
    public void Any_text_may_be_asked_for_and_be_in_it(string text)
    {
        Should.NotThrow(() => Index.Find(text, 5));
        Should.NotThrow(() => NameIndex.Of([text, "Al Amin"]).Find(text, 5));
    }

    [Fact]
    public void A_very_long_text_is_no_name_and_its_beginning_may_be_one()
    {
        var text = string.Concat(Enumerable.Repeat("Aygozel Rejepova ", 600));
        NameIndex.Of([text]).Count.ShouldBe(0);
        Should.NotThrow(() => Index.Find(text, 5));
        Should.NotThrow(() => Index.Find(new string('a', 10_000), 5));
    }

    [Fact]
    public void The_best_is_the_one_that_comparing_with_everybody_finds()
    {
        var names = Some.Concat(Invented.Names(2, 1500)).ToList();
        var index = NameIndex.Of(names);
        var asked = names.Where((_, i) => i % 25 == 0).SelectMany(name => new[] { name, Invented.Respelled(name), name.Split(' ')[^1] }).ToList();
        asked.Count(name => Best(index.Find(name, 1)) < Best(NameIndex.FindAmong(names, name, 1))).ShouldBeLessThanOrEqualTo(asked.Count / 100);
    }

    [Fact]
    public void The_order_in_which_names_are_given_changes_nothing()
    {
        var turned = NameIndex.Of(Invented.Names(1, 3000).Concat(Some).Reverse().Concat(Some));
        turned.Count.ShouldBe(Index.Count);
        foreach (var name in Some)
            turned.Find(name, 20).Select(match => (match.Name, match.Likeness.Score)).ShouldBe(Index.Find(name, 20).Select(match => (match.Name, match.Likeness.Score)));
    }

    [Fact]
    public void Of_a_word_that_thousands_bear_as_many_are_given_as_are_asked_for()
    {
        var index = NameIndex.Of(Invented.Names(3, 5000).Select(name => $"{name.Split(' ')[0]} Karimov"));
        index.Find("Karimov", 30).Count.ShouldBe(30);
        index.Find("Karimov", 30).ShouldAllBe(match => match.Likeness.Kinship == NameKinship.FamilyOnly);
    }

    private static double Best(IReadOnlyList<NameMatch> found) => found is [var best, ..] ? best.Likeness.Score : 0;
}
