using Asyl.Language.PersonalNames;
using Asyl.Language.PersonalNames.Reasons;
using FsCheck;
using FsCheck.Fluent;

namespace Asyl.Language.Tests.PersonalNames;

/// <summary>Whatever is compared, an answer comes, from 0 to 1, the same either way round.</summary>
public sealed class AnyNameTests
{
    private static readonly string[] Pieces =
    [
        "", " ", "-", ".", ",", "·", "'", "\0", "\u200f", "\ud83d", "😀", "\u0301", "a", "Б", "ا", "木", "김", "bin", "uly", "Dr", "Aigerim", "Нұрлан", "Абдрахманова", "古丽", "阿布都", "مۇھەممەت",
        "عبد", "X Æ", "ოთარ", "Zhao", "Dilinazi", "O’Neill", "1", "é", "e\u0301", "й", "и\u0306", "ﷺ", "\u202eabc", "N", "Jr",
    ];

    [Fact]
    public void A_score_lies_between_0_and_1_and_does_not_depend_on_the_order() => Check((a, b) =>
    {
        var (there, back) = (NameComparer.Compare(a, b), NameComparer.Compare(b, a));
        there.Score.ShouldBeInRange(0, 1);
        back.Score.ShouldBe(there.Score);
        back.Kinship.ShouldBe(there.Kinship);
        there.Because.ShouldNotBeEmpty();
    });

    [Fact]
    public void Signs_that_are_no_letters_make_no_difference() =>
        NameReasons.Of("Aigerim X Æ", "Aigerim'\u200F").Words.First(word => word.B.Length > 0).Steps.ShouldHaveSingleItem().Rule.ShouldBe(WordRule.SameLetters);

    [Fact]
    public void Reasons_tell_of_every_word_once_whatever_is_compared() => Check((a, b) =>
    {
        var words = NameReasons.Of(a, b).Words;
        words.ShouldAllBe(word => word.Steps.Count > 0 && word.A.Length + word.B.Length > 0);
        string.Concat(words.Where(IsOfName).Select(word => word.A)).Count(c => c != ' ').ShouldBe(PersonalName.Parse(a).Tokens.Sum(token => token.Written.Length));
        words.Select(word => (word.B, word.A)).Order().ShouldBe(NameReasons.Of(b, a).Words.Select(word => (word.A, word.B)).Order());

        static bool IsOfName(WordMeeting word) => word.Part is not (NamePart.Title or NamePart.Particle);
    });

    [Fact]
    public void A_name_is_1_with_itself() => Check((a, _) =>
    {
        if (!PersonalName.Parse(a).IsEmpty)
            NameComparer.Compare(a, a).Score.ShouldBe(1);
    });

    [Fact]
    public void What_is_spelled_alike_shares_a_key_with_itself_in_capitals() => Check((a, _) =>
        PersonalName.Parse(a).Keys.ShouldBe(PersonalName.Parse(a.ToUpperInvariant()).Keys));

    [Theory]
    [InlineData("Сергей Йүсүпов", "Серге\u0438\u0306 \u0418\u0306үсүпов")]
    [InlineData("Şerife Ağaç", "S\u0327erife Ag\u0306ac\u0327")]
    [InlineData("김민준", "\u1100\u1175\u11b7\u1106\u1175\u11ab\u110c\u116e\u11ab")]
    [InlineData("أحمد", "ا\u0654حمد")]
    public void A_name_is_the_same_in_any_normal_form(string composed, string decomposed)
    {
        NameComparer.Compare(composed, decomposed).Score.ShouldBe(1);
        NameComparer.Compare(composed, "Serik Nurlan").Score.ShouldBe(NameComparer.Compare(decomposed, "Serik Nurlan").Score);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData(" - . , ")]
    public void What_has_no_letters_is_refused_plainly(string text)
    {
        var likeness = NameComparer.Compare(text, "Aigerim Nurlan");
        likeness.Score.ShouldBe(0);
        likeness.Kinship.ShouldBe(NameKinship.Unrelated);
        likeness.Because.ShouldBe(["one of them has no letters"]);
    }

    [Fact]
    public void A_text_of_any_length_is_read_by_its_beginning()
    {
        var (words, letters) = (string.Join(' ', Enumerable.Repeat("Aigerim", 2000)), new string('n', 10_000));
        NameComparer.Compare(words, words + " Nurlan").Score.ShouldBe(1);
        NameComparer.Compare(letters, words).Score.ShouldBeLessThan(0.5);
        PersonalName.Parse(words).Tokens.Count.ShouldBeLessThan(20);
        NameReasons.Of(letters, new string('m', 10_000)).Words.ShouldNotBeEmpty();
        NameReasons.Of(words, letters).Words.ShouldNotBeEmpty();
    }

    private static void Check(Action<string, string> property)
    {
        var name = Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Join(pieces.Count % 2 == 0 ? " " : "", pieces));
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(20), Prop.ForAll(name.ToArbitrary(), name.ToArbitrary(), property));
    }
}
