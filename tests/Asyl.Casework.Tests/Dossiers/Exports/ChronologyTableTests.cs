using System.Text;
using Asyl.Casework.Dossiers.Exports.Tables;
using Asyl.Casework.Record;

namespace Asyl.Casework.Tests.Dossiers.Exports;

public sealed class ChronologyTableTests
{
    [Fact]
    public void A_row_is_an_event_and_a_cited_passage()
    {
        var rows = Csv.Rows(Exported.Text("csv", Invented.Draft())[1..]);
        rows.Select(row => (row["event"], row["says"], row["start"])).ShouldBeUnique();
        var stay = rows.Where(row => row["event"] == "e4").ToArray();
        stay.Select(row => row["outlet"]).ShouldBe(["The Reed Gazette", "Harbour Wire"]);
        stay[0]["voice"].ShouldBe("Ida Brandt");
        stay[0]["details"].ShouldBe("lawyer: Ida Brandt");
        (stay[0]["date"], stay[0]["earliest"], stay[0]["latest"]).ShouldBe(("2018-08", "2018-08-01", "2018-08-31"));
        (stay[0]["review"], stay[0]["basis"]).ShouldBe(("proposed", "proposed"));
    }

    [Fact]
    public void What_a_person_entered_is_a_row_too() =>
        Csv.Rows(Exported.Text("csv", Invented.Draft())[1..]).Single(row => row["says"] == "f1")["words"].ShouldBe("beviljas flyktingstatus den 9 november 2021");

    [Fact]
    public void The_two_forms_hold_the_same()
    {
        var (lines, rows) = (Exported.Lines("jsonl", Invented.Draft()), Csv.Rows(Exported.Text("csv", Invented.Draft())[1..]));
        lines.Length.ShouldBe(rows.Count);
        foreach (var (line, row) in lines.Zip(rows))
        {
            line.EnumerateObject().Select(field => field.Name).ShouldBe(row.Keys);
            line.GetProperty("words").GetString().ShouldBe(row["words"]);
            $"{line.GetProperty("start")}".ShouldBe(row["start"]);
        }
    }

    [Fact]
    public void Offsets_of_exact_rows_hold_in_the_kept_text()
    {
        const string Text = "\U0001F3E0 =HYPERLINK(\"x\"), said Selin Aktan;\r\nshe was held, twice.";
        var line = Exported.Lines("jsonl", Exported.One(Text, "=HYPERLINK(\"x\"), said Selin Aktan;\r\nshe was held", Review.Accepted, happening => happening)).Single();
        Text[line.GetProperty("start").GetInt32()..line.GetProperty("end").GetInt32()].ShouldBe(line.GetProperty("words").GetString());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+7 701", "'+7 701")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("", "")]
    public void No_cell_begins_as_a_formula_does(string words, string cell) => CsvLine.Cell(words).ShouldBe(cell);

    [Fact]
    public void A_table_is_UTF_8_and_says_so() => Exported.Bytes("csv", Invented.Draft())[..3].ShouldBe(Encoding.UTF8.Preamble.ToArray());
}
