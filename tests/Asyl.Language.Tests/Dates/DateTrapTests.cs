using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Language.Tests.Dates;

/// <summary>Expressions that a machine easily misreads; the table says what a careful reader understands and why.</summary>
public sealed class DateTrapTests
{
    public static IEnumerable<object[]> Traps => TestTable.Rows("traps.tsv");

    [Theory]
    [MemberData(nameof(Traps))]
    public void Is_read_as_a_careful_reader_would(string published, string text, string expression, string expected, string why)
    {
        var sentences = SentenceSplitter.Split(text, [new(0, text.Length, Zone.Body)]);
        var mentions = DateReader.Read(text, sentences, Edtf.Parse(published));
        var mention = mentions.LastOrDefault(each => each.Text == expression);
        mention.ShouldNotBeNull($"not found among: {string.Join(" | ", mentions.Select(each => each.Text))}");
        mention.Date.Text.ShouldBe(expected, why);
    }
}
