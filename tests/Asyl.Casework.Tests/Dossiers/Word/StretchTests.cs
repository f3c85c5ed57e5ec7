using Asyl.Casework.Dossiers.Word;

namespace Asyl.Casework.Tests.Dossiers.Word;

public sealed class StretchTests
{
    [Theory]
    [InlineData("Selin, 3 May", "Western:Selin, 3 May")]
    [InlineData("柳 Ming 霞", "EastAsian:柳 |Western:Ming|EastAsian: 霞")]
    [InlineData("قال: 3.", "RightToLeft:قال: 3.")]
    [InlineData("(قال Dorn!)", "RightToLeft:(قال |Western:Dorn|RightToLeft:!)")]
    [InlineData("at قال.", "Western:at |RightToLeft:قال|Western:.")]
    [InlineData("12 – 14", "Western:12 – 14")]
    [InlineData("", "")]
    public void text_is_cut_where_its_writing_changes(string text, string stretches) =>
        string.Join('|', Stretch.Of(text, Writing.Western).Select(stretch => $"{stretch.Writing}:{stretch.Text}")).ShouldBe(stretches);

    [Fact]
    public void a_text_without_letters_is_set_as_what_is_around() => Stretch.Of(", 12", Writing.RightToLeft).Single().Writing.ShouldBe(Writing.RightToLeft);
}
