using System.Text;
using System.Text.Json;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.Reading;
using Asyl.Casework.Sources;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Dossiers;

public sealed class JsonExportTests
{
    [Fact]
    public void an_export_has_every_part_in_order() => Names(Export(Invented.Draft())).ShouldBe(
        ["reports", "facts", "people", "events", "contradictions", "dependence", "positions", "deadlines", "roundTrips", "profiles"]);

    [Fact]
    public void a_report_has_the_fields_that_other_programs_rely_on() => Names(Export(Invented.Draft()).GetProperty("reports")[0]).ShouldBe(
    [
        "id", "file", "part", "sha256", "kept", "mediaType", "title", "outlet", "author", "publisher", "url", "accessed", "language", "read", "reader",
        "published", "publishedBasis", "statements", "relations", "unread", "doubts",
    ]);

    [Fact]
    public void a_statement_carries_its_passage_and_review()
    {
        var statement = Report("The Reed Gazette").GetProperty("statements").EnumerateArray().Single(said => said.GetProperty("event").GetString() == "charge");
        Names(statement).ShouldBe(["id", "event", "people", "date", "dateWritten", "place", "country", "details", "certainty", "voice", "confidence", "zone", "page", "passage", "review"]);
        statement.GetProperty("passage").GetProperty("text").GetString().ShouldBe("Karvania accuses her of spying");
        (statement.GetProperty("certainty").GetString(), statement.GetProperty("review").GetString()).ShouldBe(("alleged", "proposed"));
    }

    [Fact]
    public void letters_of_every_script_stay_readable() => Encoding.UTF8.GetString(Bytes(Invented.Draft())).ShouldContain("Речной листок");

    [Fact]
    public void yes_and_no_are_booleans_and_lengths_are_text()
    {
        var details = Export(Invented.Draft()).GetProperty("events").EnumerateArray().Single(happening => happening.GetProperty("id").GetString() == "e3").GetProperty("details");
        details.GetProperty("suspended").GetBoolean().ShouldBeTrue();
        details.GetProperty("length").GetString().ShouldBe("P6M");
    }

    [Fact]
    public void dependence_names_what_it_is_on() =>
        Export(Invented.Draft()).GetProperty("dependence")[0].GetProperty("on").TryGetProperty("report", out _).ShouldBeTrue();

    [Fact]
    public void order_of_arrival_leaves_no_trace()
    {
        var book = Invented.Draft();
        var turned = book with { Reports = [.. book.Reports.Reverse()], Events = [.. book.Events.Reverse()], Facts = [.. book.Facts.Reverse()], Contradictions = [.. book.Contradictions.Reverse()] };
        Bytes(turned).ShouldBe(Bytes(book));
    }

    [Fact]
    public void a_case_shows_each_track_on_the_day()
    {
        var theCase = Written(json => JsonExport.WriteCases(json, Invented.Draft(), Invented.AsOf))[0];
        Names(theCase).ShouldBe(["id", "person", "name", "state", "events", "reports", "position", "gaps"]);
        theCase.GetProperty("position").GetProperty("protection").GetString().ShouldBe("recognised");
        theCase.GetProperty("position").GetProperty("liberty").GetString().ShouldBe("unknown");
    }

    [Fact]
    public void positions_name_what_they_rest_on()
    {
        var positions = Written(json => JsonExport.WritePositions(json, Invented.Draft().Cases[0].Positions));
        Names(positions[2]).ShouldBe(["track", "status", "country", "from", "to", "basis", "because"]);
        positions[2].GetProperty("because")[0].GetString().ShouldBe("f1");
    }

    [Fact]
    public void contradictions_keep_their_sides()
    {
        var first = Written(json => JsonExport.WriteContradictions(json, Invented.Draft().Contradictions))[0];
        Names(first).ShouldBe(["id", "about", "people", "event", "shown", "sides", "why"]);
        first.GetProperty("sides")[1].GetProperty("value").GetString().ShouldBe("Velm");
    }

    [Fact]
    public void an_inspected_report_is_one_line_with_its_layers()
    {
        var layers = new ReadingLayers([new(0, 5, Zone.Headline)], [new(0, 5)], new(() => [new(new(0, 5), "person", "Selin")]), [new(new(0, 5), "April", Edtf.Parse("2018-04"), "DATE", "2018-04")], [new(new(0, 5), "")]);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReports.Compact))
            JsonReports.WriteInspect(json, Invented.Draft().Reports[0], layers);
        var line = Encoding.UTF8.GetString(stream.ToArray());
        line.ShouldNotContain("\n");
        line.ShouldContain("""
            "dates":[{"start":0,"end":5,"text":"April","edtf":"2018-04","timex":{"type":"DATE","value":"2018-04"}}]
            """);
    }

    private static JsonElement Report(string outlet) =>
        Export(Invented.Draft()).GetProperty("reports").EnumerateArray().Single(report => report.GetProperty("outlet").GetString() == outlet);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(field => field.Name);

    private static JsonElement Export(Casebook book) => JsonDocument.Parse(Bytes(book)).RootElement;

    private static byte[] Bytes(Casebook book)
    {
        using var stream = new MemoryStream();
        JsonExport.Write(stream, book, SourceProfiles.None);
        return stream.ToArray();
    }

    private static JsonElement Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReports.Readable))
            write(json);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
