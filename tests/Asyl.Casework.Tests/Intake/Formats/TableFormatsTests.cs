using Asyl.Casework.Intake;
using static Asyl.Casework.Tests.Intake.Formats.OfficeFile;

namespace Asyl.Casework.Tests.Intake.Formats;

public sealed class TableFormatsTests : IDisposable
{
    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void A_row_of_a_workbook_is_a_paragraph_and_a_cell_has_its_address()
    {
        var kept = Kept("cases.xlsx", Xlsx(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Detained on</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\"><v>0.30000000000000004</v></c><c r=\"C3\" s=\"1\"><v>44319</v></c></row>",
            "<si><t>Name</t></si><si><r><t>Aygozel </t></r><r><t>Rejepova</t></r><rPh><t>ay</t></rPh></si>",
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>"));
        kept.Text.ShouldBe("Name; Detained on\n\nName: Aygozel Rejepova; B: 0.3; Detained on: 2021-05-03");
        kept.Places.Marks.Select(mark => (mark.Name, kept.Text[mark.Start..mark.End])).ShouldContain(("Cases!C3", "Detained on: 2021-05-03"));
        kept.Extractor.ShouldBe("xlsx-1");
    }

    [Theory]
    [InlineData("1", "1900-01-01")]
    [InlineData("59", "1900-02-28")]
    [InlineData("61", "1900-03-01")]
    [InlineData("44319.5", "2021-05-03 12:00")]
    [InlineData("0.75", "18:00")]
    [InlineData("-4", "-4")]
    [InlineData("9999999", "9999999")]
    public void A_day_is_counted_as_its_program_counts(string stored, string shown) =>
        Kept("cases.xlsx", Xlsx($"<row r=\"1\"><c r=\"A1\" s=\"0\"><v>{stored}</v></c></row>", styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")).Text.ShouldBe(shown);

    [Fact]
    public void Hidden_sheets_are_left_out_and_it_says_so() =>
        Kept("cases.xlsx", Xlsx("<row><c t=\"str\"><v>Shown</v></c></row>", sheets: "<sheet name=\"A\" r:id=\"r1\"/><sheet name=\"B\" state=\"hidden\" r:id=\"r1\"/>")).Remark.ShouldStartWith("1 hidden sheet was left out");

    [Theory]
    [InlineData("Name,Day\r\nAygozel,3 May\r\n")]
    [InlineData("Name;Day\nAygozel;3 May")]
    [InlineData("Name\tDay\nAygozel\t3 May")]
    [InlineData("\"Name\",\"Day\"\n\"Aygozel\",\"3 May\"")]
    public void A_table_as_text_is_read_by_the_sign_that_parts_it(string csv)
    {
        var kept = Kept("cases.csv", System.Text.Encoding.UTF8.GetBytes(csv));
        kept.Text.ShouldBe("Name; Day\n\nName: Aygozel; Day: 3 May");
        kept.Places.Marks.Select(mark => mark.Name).ShouldBe(["A1", "B1", "A2", "B2"]);
    }

    [Fact]
    public void A_cell_may_hold_the_sign_quotation_marks_and_lines() =>
        Kept("cases.csv", "Name,Told\nAygozel,\"Left, she \"\"said\"\"\nin May\"\n"u8.ToArray()).Text.ShouldBe("Name; Told\n\nName: Aygozel; Told: Left, she \"said\"\nin May");

    private KeptText Kept(string name, byte[] bytes) => FileIntake.Take(world.File(name, bytes)).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>().Kept;
}
