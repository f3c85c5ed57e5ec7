using System.Text.Json;
using Asyl.Casework.Access;
using Asyl.Casework.Intake;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Casework;

/// <content>What people say: decisions on statements, cases opened, facts and notes entered, dates given. Each is recorded with who, when and why.</content>
public sealed partial class Workspace
{
    /// <summary>Records that people accept, reject or correct statements.</summary>
    /// <param name="kind">accept, reject or correct.</param>
    /// <param name="fields">What a correction puts in place, by field; empty otherwise.</param>
    /// <exception cref="WorkspaceException">A statement is not one that the viewer sees, or a field does not fit.</exception>
    public void Decide(Viewer viewer, string kind, IReadOnlyList<string> statements, IReadOnlyDictionary<string, string> fields, string why)
    {
        var seen = shelf.Reports(viewer).SelectMany(report => report.Statements).ToLookup(filed => filed.Statement.Id, StringComparer.Ordinal);
        var rows = new List<DecisionTable.Row>();
        foreach (var id in statements)
        {
            var report = seen[id].FirstOrDefault()?.Report ?? throw new WorkspaceException($"there is no statement {id}: ids stand in `asyl case NAME` and `asyl export`");
            var machine = Machine(viewer, report, id, seen[id].First().Statement);
            Decisions.Correct(machine, fields);
            rows.AddRange(CompartmentsOf(viewer, report).Select(compartment => new DecisionTable.Row(
                compartment, kind, id, report, Decisions.Write(machine), fields.Count == 0 ? "" : JsonSerializer.Serialize(fields, Stored.Json.IReadOnlyDictionaryStringString),
                why, viewer.Name, Stamp.Write(time.GetUtcNow()))));
        }

        record.Write(connection =>
        {
            foreach (var row in rows)
            {
                DecisionTable.Add(connection, row);
                CustodyTable.Append(connection, new Stamp(row.Compartment, row.By, row.At), "decided", row.Subject, row.Kind);
            }
        });
    }

    /// <summary>Opens a person's case. Their id is minted here, once, and tied to the mentions seen now.</summary>
    /// <param name="person">Someone the reports name, or null for someone only people know of.</param>
    /// <returns>The person's id.</returns>
    public string OpenCase(Viewer viewer, string name, Person? person)
    {
        var opened = person is { Members.Count: > 0 }
            ? Minted(viewer, name, person)
            : [new Minting(CompartmentFor(viewer), person?.Id ?? Ids.Of('p', CompartmentFor(viewer), name), name, [])];
        record.Write(connection =>
        {
            foreach (var minting in opened)
            {
                var stamp = Stamp.Now(minting.Compartment, viewer.Name, time);
                PersonTable.Open(connection, stamp, minting.Id, minting.Name, minting.Members);
                CustodyTable.Append(connection, stamp, "opened", minting.Id, "");
            }
        });
        return opened.Select(minting => minting.Id).Min(StringComparer.Ordinal)!;
    }

    /// <summary>The person as each compartment knows them: an id and a name made from what lies in that compartment alone.</summary>
    private List<Minting> Minted(Viewer viewer, string name, Person person) =>
        [.. person.Members
            .SelectMany(member => CompartmentsOf(viewer, member.Report).Select(compartment => (compartment, member)))
            .GroupBy(pair => pair.compartment, pair => pair.member, StringComparer.Ordinal)
            .Select(group => (group.Key, Members: group.OrderBy(member => member.Report, StringComparer.Ordinal).ThenBy(member => member.Name, StringComparer.Ordinal).ToList()))
            .Select(group => new Minting(
                group.Key,
                PersonTable.Compartments(record.Connection, [group.Key], person.Id).Count > 0 ? person.Id : Ids.Of('p', group.Members[0].Report, group.Members[0].Name),
                group.Members.Any(member => member.Name == name) ? name : group.Members[0].Name,
                group.Members))];

    private sealed record Minting(string Compartment, string Id, string Name, IReadOnlyList<ReportName> Members);

    /// <summary>Enters a fact about someone whose case is open.</summary>
    /// <exception cref="WorkspaceException">It has neither a citation nor a note, or a citation does not lie in a report the viewer sees.</exception>
    public Fact AddFact(Viewer viewer, string person, FactEntry entry)
    {
        if (entry.Cites.Count == 0 && entry.Note.Length == 0)
            throw new WorkspaceException("a fact needs something to rest on: --cite REPORT:START-END, or --note TEXT for what has no words");
        var compartment = entry.Cites.Count > 0 ? CompartmentsOf(viewer, entry.Cites[0].Report)[0] : HomeOf(viewer, person);
        var stamp = Stamp.Now(compartment, viewer.Name, time);
        var note = entry.Note.Length == 0 ? null : SignedNote.Of(entry.Note, stamp.By, stamp.At);
        IReadOnlyList<FactCitation> cites = [.. entry.Cites.Select(cite => Cited(viewer, cite)), .. note is null ? [] : new[] { note.Whole }];
        var fact = new Fact
        {
            Id = Ids.Of('f', [person, entry.Event, entry.Date.Text, entry.Note, .. cites.Select(cite => $"{cite.Report}:{cite.Start}-{cite.End}")]),
            Person = person,
            Event = entry.Event,
            Date = entry.Date,
            Place = entry.Place,
            Country = entry.Country,
            Details = entry.Details,
            Cites = cites,
            Note = entry.Note,
            By = viewer.Name,
            At = Stamp.Read(stamp.At),
        };
        record.Write(connection =>
        {
            note?.Keep(record, stamp);
            FactTable.Add(connection, compartment, fact);
            CustodyTable.Append(connection, stamp, "entered", fact.Id, "");
        });
        shelf.Complete();
        return fact;
    }

    /// <summary>Gives a report its publication date: a decision that beats what the report states.</summary>
    private void Give(Stamp stamp, string report, Edtf published)
    {
        DecisionTable.Add(record.Connection, new DecisionTable.Row(stamp.Compartment, "published", report, report, "", published.Text, "", stamp.By, stamp.At));
        CustodyTable.Append(record.Connection, stamp, "decided", report, "published");
    }

    /// <summary>The statement as the machine reads it, so that a second decision on it is checked against the same words as the first.</summary>
    private Statement Machine(Viewer viewer, string report, string id, Statement shown)
    {
        var reading = shelf.Reading(viewer, report);
        return reading.Statements.FirstOrDefault(statement => statement.Id == id) ?? shown;
    }

    private FactCitation Cited(Viewer viewer, Citing cite)
    {
        var row = ReportTable.Find(record.Connection, viewer.Compartments, cite.Report)
            ?? throw new WorkspaceException($"there is no report {cite.Report}: ids stand in `asyl search` and `asyl sources`");
        if (cite.Start < 0 || cite.End <= cite.Start || cite.End > row.Text.Length)
            throw new WorkspaceException($"expected START-END inside report {row.Id} (0-{row.Text.Length}), found {cite.Start}-{cite.End}");
        return new FactCitation(row.Id, row.Kept, cite.Start, cite.End, row.Text[cite.Start..cite.End]);
    }

    private IReadOnlyList<string> CompartmentsOf(Viewer viewer, string report)
    {
        var found = ReportTable.CompartmentsOf(record.Connection, viewer.Compartments, report);
        return found.Count > 0 ? found : throw new WorkspaceException($"there is no report {report}: ids stand in `asyl search` and `asyl sources`");
    }

    private string HomeOf(Viewer viewer, string person) =>
        PersonTable.Compartments(record.Connection, viewer.Compartments, person) is [var only, ..] ? only : CompartmentFor(viewer);

    private static string CompartmentFor(Viewer viewer) =>
        viewer.Compartments.Count == 1 ? viewer.Compartments[0]
        : viewer.Compartments.Contains(MainCompartment, StringComparer.Ordinal) ? MainCompartment
        : throw new WorkspaceException("expected one compartment to write into: name it with --compartment");
}
