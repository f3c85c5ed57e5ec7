using Asyl.Casework.Reading;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Reading;

public sealed class PassagesTest
{
    public static TheoryData<string> Names() => [.. PassageFile.All().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_row_of_a_passage_is_read_as_its_table_says(string name)
    {
        var file = PassageFile.All().Single(file => file.Name == name);
        var (reading, _) = ReportReader.Read("r", "k", file.Text, Zoning.Partition(file.Text), Edtf.Parse(file.Published));
        var differences = file.Expected.Select(row => (row, difference: row.Against(file.Text, reading.Statements))).ToList();

        string.Join('\n', differences.Where(d => !d.row.IsKnownGap && d.difference.Length > 0).Select(d => d.difference)).ShouldBe("");
        string.Join('\n', differences.Where(d => d.row.IsKnownGap && d.difference.Length == 0).Select(d => d.row.Words)).ShouldBe("", "now read: take the ? off");
    }
}
