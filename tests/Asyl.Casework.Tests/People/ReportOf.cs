using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Tests.People;

/// <summary>A report by hand: people and statements, without a reader. The text is what the passages need and nothing more.</summary>
internal sealed class ReportOf(string id, string outlet = "", string published = "", string text = "")
{
    private readonly List<ReportPerson> people = [];
    private readonly List<FiledStatement> statements = [];
    private readonly List<Citation> cites = [];
    private readonly List<Relation> relations = [];

    public ReportOf Names(string name, string role = "", int? age = null, string sex = "", string others = "")
    {
        people.Add(new ReportPerson { Name = name, Roles = role.Length > 0 ? [role] : [], Age = age, Sex = sex, OtherNames = others.Split(';', StringSplitOptions.RemoveEmptyEntries) });
        return this;
    }

    public ReportOf Says(
        string code, string who, string date = "", string place = "", string country = "", Certainty certainty = Certainty.Asserted,
        Zone zone = Zone.Body, string voice = "", string details = "", Review review = Review.Proposed, string written = "")
    {
        string[] names = who.Length > 0 ? who.Split(';') : [];
        foreach (var name in names.Where(name => people.TrueForAll(person => person.Name != name)))
            Names(name);
        var passage = new Passage(statements.Count * 10, (statements.Count * 10) + 9, "something");
        statements.Add(new FiledStatement(id, new Statement
        {
            Id = Ids.Statement(id, "kept", passage, code, names),
            Event = code,
            People = names,
            Date = Edtf.Parse(date),
            DateWritten = written,
            Place = place,
            Country = country,
            Certainty = certainty,
            Zone = zone,
            Voice = voice.Length > 0 ? voice.Split(" > ") : [],
            Details = details.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal),
            Passage = passage,
        }, review));
        return this;
    }

    public ReportOf Cites(string source, int start = 9000)
    {
        cites.Add(new Citation(source, new Passage(start, start + 9, "something")));
        return this;
    }

    public ReportOf Ties(string a, string b, string kind)
    {
        relations.Add(new Relation(a, b, kind, new Passage(9500, 9509, "something")));
        return this;
    }

    public FiledReport Build() => new()
    {
        Id = id,
        File = id + ".txt",
        Sha256 = id,
        KeptSha256 = "kept",
        Extractor = "text-1",
        MediaType = "text/plain",
        Text = text,
        Statements = [.. statements],
        Reading = new ReportReading
        {
            Reader = "hand", Language = "en", Read = true, Outlet = outlet, Published = Edtf.Parse(published),
            People = [.. people], Cites = [.. cites], Relations = [.. relations], Statements = [.. statements.Select(filed => filed.Statement)],
        },
    };
}
