using System.Security.Cryptography;
using System.Text;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.Dossiers;

/// <summary>An invented report: its text, where it comes from, and statements found in it by their words.</summary>
internal sealed class ReportBuilder(string file, string text)
{
    private readonly List<FiledStatement> statements = [];
    private ReportReading reading = new() { Reader = "rules-1", Language = "en", Read = true };

    private string mediaType = "text/plain";

    public string Id { get; } = Ids.Report(Hash(file + text), "");

    public string Kept { get; } = Hash(text);

    public ReportBuilder Reading(Func<ReportReading, ReportReading> change)
    {
        reading = change(reading);
        return this;
    }

    public ReportBuilder As(string type)
    {
        mediaType = type;
        return this;
    }

    public ReportBuilder From(string outlet, string title, string published) => Reading(known => known with
    {
        Outlet = outlet, Title = title, Published = Edtf.Parse(published), PublishedBasis = PublishedBasis.Stated,
    });

    /// <summary>Adds a statement and gives its id.</summary>
    public string Says(string eventCode, string words, Func<Statement, Statement> change, Review review)
    {
        var passage = PassageOf(words);
        var id = Ids.Statement(Id, Kept, passage, eventCode, []);
        statements.Add(new(Id, change(new Statement { Id = id, Event = eventCode, Passage = passage, Zone = Zone.Body }), review));
        return id;
    }

    public Passage PassageOf(string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return Passage.Of(text, start, start + words.Length);
    }

    public FactCitation Cite(string words)
    {
        var passage = PassageOf(words);
        return new(Id, Kept, passage.Start, passage.End, words);
    }

    public FiledReport Build() => new()
    {
        Id = Id, File = file, Sha256 = Hash(file + text), KeptSha256 = Kept, Extractor = "text-1", MediaType = mediaType, Text = text,
        Reading = reading with { Statements = [.. statements.Select(filed => filed.Statement)] }, Statements = statements,
    };

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
