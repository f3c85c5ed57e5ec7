using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Asyl.Casework.Reading;
using Asyl.Language.Dates;

// Prints the readings of plain-text files as the JSON that `asyl read --json` prints, so that the reader can be scored without a workspace.
var from = Array.IndexOf(args, "--published-from");
var given = from < 0 ? [] : File.ReadLines(args[from + 1]).Skip(1).Select(line => line.Split('\t')).ToDictionary(f => f[0], f => f[^1], StringComparer.Ordinal);
var files = args.Where((_, at) => from < 0 || (at != from && at != from + 1)).ToList();
var clock = Stopwatch.StartNew();
Console.Out.Write(JsonSerializer.Serialize(files.Select(ReadFile), new JsonSerializerOptions(JsonSerializerDefaults.Web)
{
    WriteIndented = true,
    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
}));
await Console.Error.WriteLineAsync($"{files.Count} reports in {clock.ElapsedMilliseconds} ms");
return;

object ReadFile(string path)
{
    var bytes = File.ReadAllBytes(path);
    var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
    var text = Encoding.UTF8.GetString(bytes);
    var (reading, _) = ReportReader.Read(Ids.Report(sha, ""), sha, text, Edtf.Parse(given.GetValueOrDefault(Path.GetFileName(path), "")));
    return new
    {
        file = Path.GetFileName(path),
        reading.Title,
        reading.Outlet,
        reading.Language,
        reading.Read,
        published = reading.Published.Text,
        reading.PublishedBasis,
        statements = reading.Statements.Select(s => new
        {
            s.Id,
            s.Event,
            s.People,
            date = s.Date.Text,
            s.DateWritten,
            s.Place,
            s.Country,
            s.Details,
            s.Certainty,
            s.Voice,
            s.Zone,
            s.Passage,
        }),
        people = reading.People.Select(p => new { p.Name, p.Roles, p.Age, p.Sex, mentions = p.Mentions.Count }),
        relations = reading.Relations.Select(r => new { r.A, r.B, r.Kind, r.Passage }),
        cites = reading.Cites.Select(c => new { c.Source, c.Passage.Start }),
        unread = reading.Unread.Select(p => p.Text),
        reading.Doubts,
    };
}
