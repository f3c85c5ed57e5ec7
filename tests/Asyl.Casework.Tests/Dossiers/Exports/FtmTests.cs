using System.Text.Json;
using System.Text.RegularExpressions;
using Asyl.Casework.Data;
using Asyl.Casework.Dossiers.Exports.Ftm;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework.Tests.Dossiers.Exports;

public sealed partial class FtmTests : IDisposable
{
    private static readonly string[] Fields = ["canonical_id", "entity_id", "prop", "prop_type", "schema", "value", "dataset", "lang", "original_value", "external", "first_seen", "last_seen", "origin", "id"];

    private readonly TestWorkspace folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Entities_keep_to_the_model() => Keeps(Exported.Lines("ftm", Invented.Draft()));

    [Fact]
    public void Entities_read_from_reports_keep_to_the_model()
    {
        var entities = Exported.Lines("ftm", Read());
        Keeps(entities);
        entities.Select(Schema).Distinct().ShouldBe(["Person", "Event", "Document", "Family", "Representation", "LegalEntity"], ignoreOrder: true);
    }

    [Fact]
    public void A_report_with_an_outlet_is_an_article()
    {
        var article = Exported.Lines("ftm", Invented.Draft()).Single(entity => Values(entity, "title").Contains("Court grants asylum to nurse"));
        Schema(article).ShouldBe("Article");
        Values(article, "publisher").ShouldBe(["The Reed Gazette"]);
        Values(article, "publishedAt").ShouldBe(["2019-06-14"]);
        Values(article, "retrievedAt").ShouldBe(["2021-11-02"]);
        Values(article, "language").ShouldBe(["eng"]);
    }

    [Fact]
    public void A_family_is_told_from_the_side_of_the_person()
    {
        var entities = Exported.Lines("ftm", Read());
        var family = entities.First(entity => Schema(entity) == "Family");
        Name(entities, Values(family, "person").Single()).ShouldBe("Selin Aktan");
        Name(entities, Values(family, "relative").Single()).ShouldBe("Derya Aktan");
        Values(family, "relationship").ShouldBe(["sibling"]);
        Values(family, "summary").ShouldBe(["proposed"]);
    }

    [Fact]
    public void What_is_proposed_is_another_dataset_and_external()
    {
        var statements = Exported.Lines("ftm-statements", Invented.Draft());
        statements.ShouldAllBe(statement => statement.GetProperty("external").GetBoolean() == (Text(statement, "dataset") == "asyl_proposed"));
        statements.Single(statement => Text(statement, "entity_id") == "e2" && Text(statement, "prop") == "name").GetProperty("external").GetBoolean().ShouldBeTrue();
        statements.Single(statement => Text(statement, "entity_id") == "e8" && Text(statement, "prop") == "name").GetProperty("external").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public void No_entity_holds_both_what_is_accepted_and_what_is_proposed()
    {
        var proposed = Exported.Lines("ftm-statements", Mixed()).Where(statement => statement.GetProperty("external").GetBoolean()).Select(statement => Text(statement, "value")).ToArray();
        proposed.ShouldContain("Velm");
        var entity = Exported.Lines("ftm", Mixed()).Single(entity => Schema(entity) == "Event");
        entity.GetProperty("datasets")[0].GetString().ShouldBe("asyl");
        Values(entity, "location").ShouldBe(["Dorn"]);
        Values(entity, "name").ShouldAllBe(name => !name.StartsWith("Proposed", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_value_says_from_where_it_is()
    {
        var book = Read();
        foreach (var statement in Exported.Lines("ftm-statements", book).Where(statement => Text(statement, "schema") == "Event" && Text(statement, "prop") == "description"))
        {
            var origin = Origin().Match(Text(statement, "origin"));
            var report = book.Report(origin.Groups["report"].Value).ShouldNotBeNull();
            report.Text[int.Parse(origin.Groups["start"].Value)..int.Parse(origin.Groups["end"].Value)].ShouldBe(Text(statement, "value"));
            book.Statement(origin.Groups["says"].Value).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Statements_have_the_fields_of_the_format()
    {
        var statements = Exported.Lines("ftm-statements", Invented.Draft());
        statements.ShouldAllBe(statement => statement.EnumerateObject().Select(field => field.Name)
            .SequenceEqual(Fields));
        statements.Select(statement => Text(statement, "id")).ShouldBeUnique();
        statements.Select(statement => Text(statement, "canonical_id")).ShouldBe(statements.Select(statement => Text(statement, "canonical_id")).Order(StringComparer.Ordinal));
        statements.Where(statement => Text(statement, "prop") == "id").ShouldAllBe(statement => Text(statement, "prop_type") == "id" && Text(statement, "value") == Text(statement, "entity_id"));
        statements.ShouldAllBe(statement => Text(statement, "origin").Length > 0 && Text(statement, "origin").Length < 256);
    }

    [Fact]
    public void Entities_are_the_statements_put_together()
    {
        var said = Exported.Lines("ftm-statements", Invented.Reviewed()).Where(statement => Text(statement, "prop") != "id" && !statement.GetProperty("external").GetBoolean())
            .Select(statement => (Text(statement, "entity_id"), Text(statement, "prop"), Text(statement, "value"))).Distinct();
        var held = Exported.Lines("ftm", Invented.Reviewed()).Where(entity => entity.GetProperty("datasets")[0].GetString() == "asyl").SelectMany(entity => entity.GetProperty("properties").EnumerateObject()
            .SelectMany(property => property.Value.EnumerateArray().Select(value => (Text(entity, "id"), property.Name, value.GetString()!))));
        held.ShouldBe(said, ignoreOrder: true);
    }

    [Theory]
    [InlineData("2018-05-21", "2018-05-21")]
    [InlineData("2018-05~", "2018-05")]
    [InlineData("2018", "2018")]
    [InlineData("2018-05-03/2018-05-09", "2018-05")]
    [InlineData("2018-04/2018-06-01", "2018")]
    [InlineData("2017-12/2018-01", "")]
    [InlineData("../2018-05", "")]
    [InlineData("XXXX-05-21", "")]
    [InlineData("", "")]
    public void A_date_is_never_more_exact_than_what_is_known(string edtf, string date) => FtmValues.Date(Edtf.Parse(edtf)).ShouldBe(date);

    [Fact]
    public void A_single_word_is_a_weak_alias()
    {
        var book = Exported.One(happening => happening);
        var person = book.People[0];
        var named = book with { People = [person with { Names = [.. person.Names, new("Aktan", "Latn", "en", [book.Reports[0].Id]), new("Selin Aktanova", "Latn", "en", [book.Reports[0].Id])] }] };
        var entity = Exported.Lines("ftm", named).Single(one => Schema(one) == "Person");
        (Values(entity, "weakAlias").Single(), Values(entity, "alias").Single(), Values(entity, "name").Single()).ShouldBe(("Aktan", "Selin Aktanova", "Selin Aktan"));
    }

    /// <summary>Only properties of its schema, all required ones, references to entities here of the right kind, values of their types.</summary>
    private static void Keeps(IReadOnlyList<JsonElement> entities)
    {
        var schemata = entities.ToDictionary(entity => Text(entity, "id"), Schema);
        foreach (var entity in entities)
        {
            var properties = FtmModel.Properties(Schema(entity)).ToDictionary(property => property.Name);
            properties.Values.Where(property => property.IsRequired).ShouldAllBe(property => Values(entity, property.Name).Length > 0, Schema(entity));
            foreach (var (name, value) in entity.GetProperty("properties").EnumerateObject().SelectMany(property => Values(entity, property.Name).Select(value => (property.Name, value))))
            {
                properties.Keys.ShouldContain(name, Schema(entity));
                if (properties[name].Type == "entity")
                    FtmModel.Lineage(schemata[value]).ShouldContain(properties[name].Range);
                else
                    Fits(properties[name].Type, value).ShouldBeTrue($"{name}: {value}");
            }
        }
    }

    private static bool Fits(string type, string value) => type switch
    {
        "date" => Date().IsMatch(value),
        "country" => Country().IsMatch(value) && DataTable.Rows("countries.tsv").Any(row => row["country"].Equals(value, StringComparison.OrdinalIgnoreCase)),
        "language" => DataTable.Rows("languages.tsv").Any(row => row["three"] == value),
        "url" => Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https",
        "mimetype" => MimeType().IsMatch(value),
        "name" => value.Length is > 0 and <= 384,
        "address" => value.Length is > 0 and <= 250,
        "string" => value.Length is > 0 and <= 1024,
        "text" => value.Length is > 0 and <= 65000,
        _ => false,
    };

    private Casebook Read()
    {
        folder.Add("""
            Selin Aktan was detained in Dorn on 3 May 2021, said her lawyer, Ida Brandt.
            Her brother, Derya Aktan, was sentenced to two years in prison on 4 June 2021. Selin Aktan's lawyer Ida Brandt said that she had applied for asylum in Sweden on 9 July 2021.
            """);
        return folder.Look(TestWorkspace.Main);
    }

    /// <summary>An event that somebody accepted in one report and that another, which nobody looked at, sets elsewhere.</summary>
    private static Casebook Mixed()
    {
        var (a, b) = (new ReportBuilder("a.txt", "She was held in Dorn."), new ReportBuilder("b.txt", "She was held in Velm."));
        var held = a.Says("detention", "held in Dorn", said => said with { Place = "Dorn" }, Review.Accepted);
        var elsewhere = b.Says("detention", "held in Velm", said => said with { Place = "Velm" }, Review.Proposed);
        var book = Exported.One(happening => happening with { Statements = [held, elsewhere], Certainty = Certainty.Asserted, Basis = Basis.Accepted });
        return book with { Reports = [a.Build(), b.Build()] };
    }

    private static string Name(IEnumerable<JsonElement> entities, string id) => Values(entities.Single(entity => Text(entity, "id") == id), "name").Single();

    private static string Schema(JsonElement entity) => Text(entity, "schema");

    private static string Text(JsonElement of, string field) => of.GetProperty(field).GetString()!;

    private static string[] Values(JsonElement entity, string property) =>
        entity.GetProperty("properties").TryGetProperty(property, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];

    [GeneratedRegex(@"^\d{4}(-\d{2}(-\d{2})?)?$")]
    private static partial Regex Date();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex Country();

    [GeneratedRegex(@"^[a-z]+/[a-z0-9.+-]+$")]
    private static partial Regex MimeType();

    [GeneratedRegex(@"^(?<says>s\w+) (?<report>r\w+):(?<start>\d+)-(?<end>\d+)$")]
    private static partial Regex Origin();
}
