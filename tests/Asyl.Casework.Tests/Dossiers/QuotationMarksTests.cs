using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("she left", "“she left”")]
    [InlineData("\"I left\"", "\"I left\"")]
    [InlineData("\"I left,\" she said", "‘\"I left,\" she said’")]
    [InlineData("“I left,” she said. “I had to.”", "‘“I left,” she said. “I had to.”’")]
    public void no_two_marks_of_a_kind_stand_side_by_side(string words, string set) => QuotationMarks.Around(words).ShouldBe(set);
}
