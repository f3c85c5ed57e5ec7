using System.IO.Compression;
using System.Text;
using Asyl.Casework.Data;
using Asyl.Casework.Dossiers.Exports.Huridocs;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Dossiers.Exports;

public sealed class HuridocsTests : IDisposable
{
    private readonly TestWorkspace folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_table_is_there_with_the_fields_of_the_standard()
    {
        var files = Files(Invented.Draft());
        files.Keys.ShouldBe(["events.csv", "persons.csv", "acts.csv", "information.csv", "interventions.csv", "biographic_details.csv"]);
        Csv.Lines(files["acts.csv"])[0].Take(4).ShouldBe(["2101 Act Record Number", "2102 Victim", "2103 Event", "2109 Type of Act"]);
        files.Values.ShouldAllBe(text => !text.StartsWith('\uFEFF'));
    }

    [Fact]
    public void Keys_are_unique_links_resolve_and_terms_are_listed() => Keeps(Tables(Invented.Draft()));

    [Fact]
    public void So_they_are_in_what_was_read_from_reports()
    {
        var tables = Tables(Read());
        Keeps(tables);
        tables.ShouldAllBe(table => table.Value.Count > 0, "every table has a record");
    }

    [Fact]
    public void An_act_ties_a_victim_to_an_event()
    {
        var act = Tables(Invented.Draft())["acts"].Single(row => row["2103 Event"] == "e2");
        act["2102 Victim"].ShouldBe(Invented.Person);
        act["2109 Type of Act"].ShouldBe("030102000000 Detention, imprisonment");
        act["2111 Initial Date"].ShouldBe("2018-05-21");
    }

    [Theory]
    [InlineData(Certainty.Denied)]
    [InlineData(Certainty.Negated)]
    [InlineData(Certainty.Possible)]
    [InlineData(Certainty.Future)]
    [InlineData(Certainty.Conditional)]
    public void What_is_not_told_as_having_happened_is_no_act(Certainty certainty) =>
        Tables(Exported.One(happening => happening with { Certainty = certainty }))["acts"].ShouldBeEmpty();

    [Fact]
    public void What_is_proposed_says_so()
    {
        var events = Tables(Invented.Draft())["events"].ToDictionary(row => row["101 Event Record Number"]);
        events["e2"]["102 Event Title"].ShouldStartWith("Proposed: ");
        events["e2"]["150 Remarks"].ShouldStartWith("proposed; ");
        events["e8"]["102 Event Title"].ShouldNotContain("Proposed");
        events["e8"]["150 Remarks"].ShouldStartWith("accepted; ");
        Tables(Read())["persons"].Where(row => row["930 Group description"].Length == 0).ShouldAllBe(row => row["950 Remarks"].StartsWith("proposed"));
        Tables(Exported.One(happening => happening))["persons"].Single(row => row["903 Name"] == "Selin Aktan")["950 Remarks"].ShouldBe("accepted");
    }

    [Theory]
    [InlineData("2018-05-21", "2018-05-21", "")]
    [InlineData("2018-05-21~", "2018-05-21", "010000000000 Estimate")]
    [InlineData("2018-05", "2018-05-01", "020000000000 Unknown day")]
    [InlineData("2018", "", "")]
    [InlineData("2018-05-01/2018-05-09", "", "")]
    [InlineData("../2018-05", "", "")]
    public void A_date_has_no_day_that_nobody_told(string edtf, string date, string type) => EsfDate.Of(Edtf.Parse(edtf)).ShouldBe((date, type));

    private static void Keeps(Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> tables)
    {
        var terms = DataTable.Rows("huridocs-terms.tsv").Select(row => $"list {row["list"]} {row["code"]} {row["term"]}").ToHashSet();
        var keys = EsfFields.All.Where(field => field.Holds == "key").ToDictionary(field => field.Table, field => tables[field.Table].Select(row => row[field.Head]).ToArray());
        keys.Values.ShouldAllBe(values => values.Distinct().Count() == values.Length && values.All(key => key.Length > 0));
        foreach (var field in EsfFields.All.Where(field => field.Holds.Length > 0 && field.Holds != "key"))
        {
            var values = tables[field.Table].Select(row => row[field.Head]);
            if (keys.TryGetValue(field.Holds, out var linked))
                values.ShouldAllBe(value => linked.Contains(value), field.Head);
            else
                values.Where(value => value.Length > 0).ShouldAllBe(value => terms.Contains($"{field.Holds} {value}"), field.Head);
        }
    }

    private Casebook Read()
    {
        folder.Add("""
            Selin Aktan was detained in Dorn on 3 May 2021, said her lawyer, Ida Brandt.
            Her brother, Derya Aktan, was sentenced to two years in prison on 4 June 2021. Selin Aktan's lawyer Ida Brandt said that she had applied for asylum in Sweden on 9 July 2021.
            """);
        return folder.Look(TestWorkspace.Main);
    }

    private static Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Tables(Casebook book) =>
        Files(book).ToDictionary(file => Path.GetFileNameWithoutExtension(file.Key), file => Csv.Rows(file.Value));

    private static Dictionary<string, string> Files(Casebook book)
    {
        using var archive = new ZipArchive(new MemoryStream(Exported.Bytes("huridocs", book)));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
            return reader.ReadToEnd();
        });
    }
}
