using System.Security.Cryptography;
using System.Text.Json;
using Asyl.Casework.Access;
using Asyl.Casework.Deadlines;
using Asyl.Casework.Intake;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Casework.Views;
using Asyl.Language.Dates;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework;

/// <content>What people say: decisions on statements, cases opened, facts and notes entered, dates given. Each is recorded with who, when and why.</content>
public sealed partial class Workspace
{
    /// <summary>Records in one act that people accept, reject or correct statements.</summary>
    /// <param name="kind">accept, reject or correct.</param>
    /// <param name="fields">What a correction puts in place, by field; empty otherwise.</param>
    /// <param name="seen">The decision that was the last one (<see cref="LastDecision"/>) when they looked.</param>
    /// <returns>The act, to undo it by.</returns>
    /// <exception cref="WorkspaceException">A statement is not one that the viewer sees, or a field does not fit.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody decided on one of them since.</exception>
    public string Decide(Viewer viewer, string kind, IReadOnlyList<string> statements, IReadOnlyDictionary<string, string> fields, string why, long seen)
    {
        var act = NewAct();
        var reports = shelf.Filed(viewer, withReader: true);
        var rows = statements.SelectMany(id => Decided(viewer, kind, reports.Statement(id) ?? throw NoStatement(id), fields, why, act)).ToList();
        record.Write(connection =>
        {
            if (DecisionTable.AnyAfter(connection, viewer.Compartments, statements, seen))
                throw new ChangedMeanwhileException();
            Add(connection, rows);
        });
        return act;
    }

    /// <summary>The number of the last decision in the viewer's compartments: what somebody who looks now has seen.</summary>
    public long LastDecision(Viewer viewer) => DecisionTable.Last(record.Connection, viewer.Compartments);

    /// <summary>Undoes everything decided in one act: what was in force before it is in force again.</summary>
    /// <exception cref="WorkspaceException">There is no such act here.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody undid it already.</exception>
    public void Undo(Viewer viewer, string act, string why)
    {
        var now = Stamp.Write(time.GetUtcNow());
        var rows = DecisionTable.OfAct(record.Connection, viewer.Compartments, act).DistinctBy(row => (row.Compartment, row.Report))
            .Select(row => new DecisionTable.Row(row.Compartment, "undo", act, row.Report, "", "", why, viewer.Name, now, "", 0)).ToList();
        if (rows.Count == 0)
            throw new WorkspaceException("there is nothing of that kind to undo");
        record.Write(connection =>
        {
            if (DecisionTable.Standing(connection, viewer.Compartments, act).Count == 0)
                throw new ChangedMeanwhileException();
            Add(connection, rows);
        });
    }

    /// <summary>What was decided last, newest first; undone acts are left out.</summary>
    public IReadOnlyList<Act> LastActs(Viewer viewer, int atMost) =>
        [.. DecisionTable.Newest(record.Connection, viewer.Compartments, atMost).GroupBy(row => row.Act, StringComparer.Ordinal)
            .Select(rows => ActOf(rows.First()))];

    /// <summary>One act; null when there is none of that id here, or it was undone.</summary>
    public Act? Act(Viewer viewer, string act) => DecisionTable.Standing(record.Connection, viewer.Compartments, act) is [.., var row] ? ActOf(row) : null;

    private static Act ActOf(DecisionTable.Row row) => new(row.Act, row.Kind, row.Subject, row.Report, row.Value, row.Why, row.By, Stamp.Read(row.At));

    /// <summary>Takes a fact back: it stays in the record, and tells nothing any more.</summary>
    /// <param name="seen">As for <see cref="Decide"/>.</param>
    /// <exception cref="WorkspaceException">There is no such fact here.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody decided on it since.</exception>
    public string Withdraw(Viewer viewer, string fact, string why, long seen) => About(viewer, "withdraw", fact, "", why, seen, FactTable.CompartmentsOf(record.Connection, viewer.Compartments, fact));

    /// <summary>Sets a proposed case aside: it is listed apart until somebody undoes that or opens the case.</summary>
    /// <param name="seen">As for <see cref="Decide"/>.</param>
    /// <exception cref="ChangedMeanwhileException">Somebody decided on it since.</exception>
    public string Dismiss(Viewer viewer, Person person, string why, long seen) =>
        About(viewer, "dismiss", person.Id, "", why, seen, [.. person.Members.SelectMany(member => ReportTable.CompartmentsOf(record.Connection, viewer.Compartments, member.Report)).Distinct(StringComparer.Ordinal)]);

    /// <summary>Notes what people make of a contradiction; the sides stay as they are told.</summary>
    /// <param name="value">The side that is taken to be right, or words such as "both" or "open".</param>
    /// <param name="seen">As for <see cref="Decide"/>.</param>
    /// <exception cref="ChangedMeanwhileException">Somebody decided on it since.</exception>
    public string Settle(Viewer viewer, string contradiction, string value, string why, long seen) => About(viewer, "settle", contradiction, value, why, seen, [CompartmentFor(viewer)]);

    /// <summary>What is in force of decisions on whole things: settle (contradictions), dismiss (proposed cases), by their ids.</summary>
    public IReadOnlyDictionary<string, Act> InForce(Viewer viewer, string kind) => DecisionTable.InForce(record.Connection, viewer.Compartments, kind)
        .ToDictionary(pair => pair.Key, pair => new Act(pair.Value.Act, kind, pair.Key, "", pair.Value.Value, pair.Value.Why, pair.Value.By, Stamp.Read(pair.Value.At)), StringComparer.Ordinal);

    private string About(Viewer viewer, string kind, string subject, string value, string why, long seen, IReadOnlyList<string> compartments)
    {
        if (compartments.Count == 0)
            throw new WorkspaceException("expected something that lies in this workspace");
        var act = NewAct();
        var now = Stamp.Write(time.GetUtcNow());
        record.Write(connection =>
        {
            if (DecisionTable.AnyAfter(connection, compartments, [subject], seen))
                throw new ChangedMeanwhileException();
            Add(connection, [.. compartments.Select(compartment => new DecisionTable.Row(compartment, kind, subject, "", "", value, why, viewer.Name, now, act, 0))]);
        });
        return act;
    }

    private static void Add(SqliteConnection connection, IReadOnlyList<DecisionTable.Row> rows)
    {
        foreach (var row in rows)
        {
            DecisionTable.Add(connection, row);
            CustodyTable.Append(connection, new Stamp(row.Compartment, row.By, row.At), "decided", row.Subject, row.Digest);
        }
    }

    private static string NewAct() => "a" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    private static WorkspaceException NoStatement(string id) => new($"there is no statement {id}: ids stand in `asyl case NAME` and `asyl export`");

    /// <summary>One row for each compartment that holds the report, each with the statement as it reads there.</summary>
    private IEnumerable<DecisionTable.Row> Decided(Viewer viewer, string kind, FiledStatement filed, IReadOnlyDictionary<string, string> fields, string why, string act)
    {
        var value = fields.Count == 0 ? "" : JsonSerializer.Serialize(fields, Stored.Json.IReadOnlyDictionaryStringString);
        foreach (var compartment in CompartmentsOf(viewer, filed.Report))
        {
            var read = shelf.Reading(filed.Report, compartment)?.Statements.FirstOrDefault(statement => statement.Id == filed.Statement.Id) ?? filed.Statement;
            Decisions.Correct(read, fields);
            yield return new DecisionTable.Row(
                compartment, kind, read.Id, filed.Report, Decisions.Write(read), value, why, viewer.Name, Stamp.Write(time.GetUtcNow()), act, 0);
        }
    }

    /// <summary>Opens a person's case. Their id is minted here, once, and tied to the mentions seen now.</summary>
    /// <param name="person">Someone the reports name, or null for someone only people know of.</param>
    /// <returns>The person's ids, one for each compartment they were opened in.</returns>
    public IReadOnlyList<string> OpenCase(Viewer viewer, string name, Person? person)
    {
        if (!name.Any(char.IsLetter))
            throw new WorkspaceException("expected a name with letters in it");
        var opened = person?.Members.Any(member => member.Report != person.Id) == true
            ? Minted(viewer, name, person)
            : [new Minting(CompartmentFor(viewer), person?.Id ?? Ids.Of('p', CompartmentFor(viewer), name), name, [])];
        record.Write(connection =>
        {
            foreach (var minting in opened)
            {
                var stamp = Stamp.Now(minting.Compartment, viewer.Name, time);
                PersonTable.Open(connection, stamp, minting.Id, minting.Name, minting.Members);
                CustodyTable.Append(connection, stamp, "opened", minting.Id, PersonTable.Digest(PersonTable.Anchors(connection, [minting.Compartment]).First(anchor => anchor.Person == minting.Id)));
            }
        });
        return [.. opened.Select(minting => minting.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The person as each compartment knows them: an id and a name made from what lies in that compartment alone.</summary>
    private List<Minting> Minted(Viewer viewer, string name, Person person) =>
        [.. person.Members.Where(member => member.Report != person.Id)
            .SelectMany(member => CompartmentsOf(viewer, member.Report).Select(compartment => (compartment, member)))
            .GroupBy(pair => pair.compartment, pair => pair.member, StringComparer.Ordinal)
            .Select(group => (group.Key, Members: group.OrderBy(member => member.Report, StringComparer.Ordinal).ThenBy(member => member.Name, StringComparer.Ordinal).ToList()))
            .Select(group => new Minting(
                group.Key,
                IdIn(group.Key, person, person.Members, group.Members),
                group.Members.Any(member => member.Name == name) ? name : group.Members[0].Name,
                group.Members))];

    private sealed record Minting(string Compartment, string Id, string Name, IReadOnlyList<ReportName> Members);

    /// <summary>Enters a fact about someone, opening their case where it is not open. It lies in one compartment, with the person and all words it cites.</summary>
    /// <returns>The fact, and whether it is new: the very same fact twice is one.</returns>
    /// <exception cref="WorkspaceException">It has neither a citation nor a note, or a citation does not lie in a report the viewer sees.</exception>
    public (Fact Fact, bool IsNew) AddFact(Viewer viewer, Person person, FactEntry entry)
    {
        if (entry.Cites.Count == 0 && string.IsNullOrWhiteSpace(entry.Note))
            throw new WorkspaceException("a fact needs something to rest on: --cite REPORT:START-END, --cite REPORT:pPAGE for a page, or --note TEXT for what has no words");
        if (entry.Details.TryGetValue(DeadlineFinder.Served, out var served) && !(Language.Dates.Edtf.TryParse(served, out var day) && day is { First: not null }))
            throw new WorkspaceException("the detail 'served' expects the day of service, such as 2019-06-03: time limits run from it");
        var cited = entry.Cites.Select(cite => Cited(viewer, cite)).ToList();
        var (compartment, id) = HomeOf(viewer, person, cited);
        var stamp = Stamp.Now(compartment, viewer.Name, time);
        var note = string.IsNullOrWhiteSpace(entry.Note) ? null : SignedNote.Of(entry.Note, stamp.By, stamp.At);
        var fact = FactOf(id, entry, note is null ? cited : [.. cited, note.Whole], stamp);
        var isNew = false;
        record.Write(connection =>
        {
            isNew = FactTable.Add(connection, compartment, fact);
            if (!isNew)
                return;
            note?.Keep(record, stamp);
            CustodyTable.Append(connection, stamp, "entered", fact.Id, FactTable.Digest(fact));
        });
        return (fact, isNew);
    }

    private static Fact FactOf(string person, FactEntry entry, IReadOnlyList<FactCitation> cites, Stamp stamp)
    {
        var fact = new Fact
        {
            Id = "",
            Person = person,
            Event = entry.Event,
            Date = entry.Date,
            Place = entry.Place,
            Country = entry.Country,
            Details = entry.Details,
            Cites = cites,
            Note = entry.Note.Trim(),
            By = stamp.By,
            At = Stamp.Read(stamp.At),
        };
        return fact with { Id = IdOf(fact) };
    }

    private static string IdOf(Fact fact) => Ids.Of(
        'f',
        [
            fact.Person, fact.Event, fact.Date.Text, fact.Place, fact.Country, .. fact.Details.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"),
            .. fact.Cites.Select(cite => cite.Page == 0 ? $"{cite.Report}:{cite.Start}-{cite.End}" : $"{cite.Report}:p{cite.Page}@{cite.Box}"),
        ]);

    /// <summary>The compartment that holds both the person and every report cited, and the person's id in it.</summary>
    private (string Compartment, string Id) HomeOf(Viewer viewer, Person person, IReadOnlyList<FactCitation> cited)
    {
        IReadOnlyList<string> ids = [person.Id, .. person.FormerIds];
        if (PersonTable.Opened(record.Connection, viewer.Compartments, ids).Count == 0)
            ids = OpenCase(viewer, person.Name, person);
        var homes = PersonTable.Opened(record.Connection, viewer.Compartments, ids)
            .Where(home => cited.All(cite => CompartmentsOf(viewer, cite.Report).Contains(home.Compartment, StringComparer.Ordinal))).ToList();
        return homes.Count > 0
            ? homes[0]
            : throw new WorkspaceException("the case and the words cited lie in different compartments: open the case there first, with `asyl open NAME --compartment NAME`");
    }

    /// <summary>Gives a report its publication date: a decision that beats what the report states.</summary>
    private void Give(Stamp stamp, string report, Edtf published)
    {
        var row = new DecisionTable.Row(stamp.Compartment, "published", report, report, "", published.Text, "", stamp.By, stamp.At, "", 0);
        Add(record.Connection, [row]);
    }

    private FactCitation Cited(Viewer viewer, Citing cite)
    {
        var row = ReportTable.Find(record.Connection, viewer.Compartments, cite.Report)
            ?? throw new WorkspaceException($"there is no report {cite.Report}: ids stand in `asyl search` and `asyl sources`");
        if (cite.Page > 0)
            return CitedPage(row, cite);
        if (cite.Start < 0 || cite.End <= cite.Start || cite.End > row.Text.Length)
            throw new WorkspaceException($"expected START-END inside report {row.Id} (0-{row.Text.Length}), found {cite.Start}-{cite.End}");
        return new FactCitation(row.Id, row.Kept, cite.Start, cite.End, row.Text[cite.Start..cite.End]);
    }

    private static FactCitation CitedPage(ReportTable.Row row, Citing cite)
    {
        Filing.PlacesOf(row.Places).Check(row.Id, cite.Page, cite.Box);
        return new FactCitation(row.Id, row.Kept, 0, 0, "") { Page = cite.Page, Box = cite.Box };
    }

    private IReadOnlyList<string> CompartmentsOf(Viewer viewer, string report)
    {
        var found = ReportTable.CompartmentsOf(record.Connection, viewer.Compartments, report);
        return found.Count > 0 ? found : throw new WorkspaceException($"there is no report {report}: ids stand in `asyl search` and `asyl sources`");
    }

    private static string CompartmentFor(Viewer viewer) =>
        viewer.Compartments.Count == 1 ? viewer.Compartments[0]
        : viewer.Compartments.Contains(MainCompartment, StringComparer.Ordinal) ? MainCompartment
        : throw new WorkspaceException("expected one compartment to write into: name it with --compartment");
}
