using System.Text.Json;
using System.Text.RegularExpressions;

namespace Asyl.EndToEnd.Api;

/// <summary>Every operation that the document names does what it says; docs/api.md names none that is not there.</summary>
public sealed partial class ApiDocumentTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    private ApiServer server = null!;
    private JsonElement document;

    public async Task InitializeAsync()
    {
        ApiServer.Fill(folder, "main", Sample.Arrested, Sample.Otherwise, Sample.Other);
        server = await ApiServer.Start(folder.Of("w"));
        document = await server.Get("/openapi.json");
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_operation_answers_as_the_document_says()
    {
        await Prepare();
        var calls = Calls().ToDictionary(call => call.Id, StringComparer.Ordinal);
        var operations = Operations().ToList();
        calls.Keys.ShouldBe(operations.Select(operation => operation.Id), ignoreOrder: true);
        foreach (var call in Calls())
        {
            var (_, method, path, operation) = operations.Single(one => one.Id == call.Id);
            var target = Placeholder().Replace(path["/api/v1".Length..], match => ids[call.At.Split(' ')[PlaceOf(path, match.Value)]]);
            var seen = operation.ToString().Contains("If-Match", StringComparison.Ordinal) ? await server.Tag(SeenAt(target)) : "";
            using var answer = await server.Send(new HttpMethod(method.ToUpperInvariant()), target, call.Body, seen);
            await ShouldBeAsSaid(operation, answer, call.Id);
        }
    }

    [Fact]
    public void Every_operation_says_what_it_is_what_it_takes_and_what_it_answers()
    {
        foreach (var (id, _, path, operation) in Operations())
        {
            operation.GetProperty("summary").GetString().ShouldNotBeNullOrEmpty(id);
            var named = operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToList() : [];
            named.Where(parameter => !parameter.TryGetProperty("description", out _) || !parameter.TryGetProperty("schema", out _)).ShouldBeEmpty(id);
            Placeholder().Matches(path).Select(match => match.Value.Trim('{', '}')).Except(named.Select(parameter => parameter.GetProperty("name").GetString()!)).ShouldBeEmpty(id);
            operation.GetProperty("responses").EnumerateObject().Count().ShouldBeGreaterThan(1, id);
        }
    }

    [Fact]
    public void The_guide_names_only_what_is_there()
    {
        var guide = File.ReadAllText(Path.Combine(Repo.Root, "docs", "api.md"));
        var known = document.GetProperty("paths").EnumerateObject().Select(path => "^" + Placeholder().Replace(path.Name, "[^/?]+") + "$").Append("^/api/v1/openapi.json$").ToList();
        var named = Address().Matches(guide).Select(match => match.Value).Distinct().ToList();
        named.Count.ShouldBeGreaterThan(8);
        named.ShouldAllBe(path => known.Any(pattern => Regex.IsMatch(path, pattern)));
    }

    private async Task Prepare()
    {
        var known = (await server.Items("/cases")).First(one => one.GetProperty("name").GetString()!.Contains("Rejepova", StringComparison.Ordinal)).GetProperty("person").GetString();
        using var opened = await server.Send(HttpMethod.Post, "/cases", new { person = known });
        ids["case"] = ids["person"] = (await ApiServer.Read(opened)).GetProperty("person").GetString()!;
        ids["proposed"] = (await server.Items("/cases?state=proposed"))[0].GetProperty("person").GetString()!;
        ids["event"] = await First($"/cases/{ids["case"]}/events");
        ids["contradiction"] = await First("/contradictions");
        ids["report"] = await First($"/cases/{ids["case"]}/reports");
        ids["statement"] = await First($"/reports/{ids["report"]}/statements");
        using var paper = await server.Send(HttpMethod.Post, $"/cases/{ids["case"]}/papers", new { kind = "note", fields = new { words = "Call the lawyer." } });
        ids["paper"] = (await ApiServer.Read(paper)).GetProperty("id").GetString()!;
        using var fact = await server.Send(HttpMethod.Post, "/facts", new { person = ids["case"], @event = "detention", date = "2021-07", note = "Told on the telephone." });
        ids["fact"] = (await ApiServer.Read(fact)).GetProperty("id").GetString()!;
        ids["other"] = (await server.Items("/people?name=Zhumabekov"))[0].GetProperty("id").GetString()!;
        var person = $"/people/{ids["person"]}";
        ids["judgement"] = await Act(person + "/judgements", new { other = ids["other"], verdict = "different", why = "Two countries." }, await server.Tag(person));
        ids["name"] = await Act(person + "/name", new { name = "Aygozel R.", why = "As she signs." }, await server.Tag(person));
        using var settled = await server.Send(
            HttpMethod.Post, $"/contradictions/{ids["contradiction"]}/settlement", new { value = "open", why = "Asked for the file." }, await server.Tag($"/contradictions/{ids["contradiction"]}"));
        ids["act"] = (await ApiServer.Read(settled)).GetProperty("act").GetString()!;
    }

    private async Task<string> Act(string path, object body, string seen)
    {
        using var done = await server.Send(HttpMethod.Post, path, body, seen);
        return (await ApiServer.Read(done)).GetProperty("act").GetString()!;
    }

    private async Task<string> First(string path) => (await server.Items(path))[0].GetProperty("id").GetString()!;

    /// <summary>A call of every operation, reading before changing. At: what stands for the names in the path, in order.</summary>
    private IEnumerable<(string Id, string At, object? Body)> Calls() =>
    [
        ("listCases", "", null), ("getCase", "case", null), ("listCaseEvents", "case", null), ("listCasePositions", "case", null), ("listCaseContradictions", "case", null),
        ("listCaseReports", "case", null), ("listCaseDeadlines", "case", null), ("getSimilarCases", "case", null), ("listDeadlines", "", null), ("listCasePapers", "case", null), ("listEvents", "", null), ("getEvent", "event", null), ("listContradictions", "", null),
        ("getContradiction", "contradiction", null), ("listReports", "", null), ("getReport", "report", null), ("getOriginal", "report", null), ("listStatements", "report", null),
        ("getStatement", "report statement", null), ("listReportPapers", "report", null), ("listPeople", "", null), ("getPerson", "person", null), ("getAccounts", "person", null), ("listFacts", "", null),
        ("getFact", "fact", null), ("getPaper", "paper", null), ("listActs", "", null), ("getAct", "act", null),
        ("openCase", "", new { name = "Somebody Nobody-Knows" }), ("dismissCase", "proposed", new { why = "Another office has it." }),
        ("decideStatement", "report statement", new { kind = "accept", why = "Read it." }), ("decideEvent", "event", new { kind = "reject", why = "Not her." }),
        ("settleContradiction", "contradiction", new { value = "both", why = "Two arrests." }), ("undoAct", "act", new { why = "Too early." }),
        ("enterFact", "", new { person = ids["case"], @event = "release", date = "2021-08", cites = new[] { new { report = ids["report"], start = 0, end = 10 } } }),
        ("withdrawFact", "fact", new { why = "Misheard." }), ("writeCasePaper", "case", new { kind = "task", fields = new { what = "Ask for the file" } }),
        ("writeReportPaper", "report", new { kind = "translation", fields = new { place = "0-7", language = "de", words = "Hafen", translator = "T.", made = "2021-09-01" } }),
        ("listProfiles", "", null), ("writeProfile", "", new { source = "Harbour Post", fields = new { type = "media", assessed_by = "Lena", assessed = "2026-05-03" } }),
        ("rewritePaper", "paper", new { fields = new { words = "Called." } }), ("removePaper", "paper", null),
        ("listProposals", "", null), ("listJudgements", "", null), ("getJudgement", "judgement", null), ("listNames", "", null), ("getName", "name", null),
        ("judgePerson", "person", new { other = ids["other"], verdict = "unsure", why = "Asked the lawyer." }), ("namePerson", "person", new { name = "A. Rejepova", why = "As she signs." }),
        ("partPerson", "person", new { report = ids["report"], why = "Her sister." }),
        ("addFiles", "", Upload()), ("getPile", "", null), ("listArrivals", "", null),
        ("openSession", "", new { key = server.SignIn.NewKey("Another") }), ("closeSession", "", null),
    ];

    private static MultipartFormDataContent Upload() => new() { { new StringContent(Sample.Other), "files", "more.txt" }, { new StringContent("2020-03-02"), "published" } };

    private async Task ShouldBeAsSaid(JsonElement operation, HttpResponseMessage answer, string id)
    {
        var responses = operation.GetProperty("responses");
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBeInRange(200, 204, id + text);
        var said = responses.GetProperty(((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (said.TryGetProperty("headers", out _))
            answer.Headers.ETag.ShouldNotBeNull(id).IsWeak.ShouldBeFalse();
        if (said.TryGetProperty("content", out var content) && content.TryGetProperty("application/json", out var json))
            Shape.ShouldFit(document, json.GetProperty("schema"), JsonDocument.Parse(text).RootElement, id);
    }

    private IEnumerable<(string Id, string Method, string Path, JsonElement Operation)> Operations() =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(one => (one.Value.GetProperty("operationId").GetString()!, one.Name, path.Name, one.Value)));

    private static int PlaceOf(string path, string placeholder) => Placeholder().Matches(path).Select(match => match.Value).ToList().IndexOf(placeholder);

    /// <summary>The thing that a deed under its path is done to.</summary>
    private static string SeenAt(string path) => Deed().Replace(path, "");

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("/(dismissal|decisions|settlement|undo|withdrawal|judgements|parting|name)$")]
    private static partial Regex Deed();

    [GeneratedRegex(@"/api/v1/[\w./-]+")]
    private static partial Regex Address();
}
