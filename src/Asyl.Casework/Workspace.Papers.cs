using Asyl.Casework.Access;
using Asyl.Casework.Cases;
using Asyl.Casework.Data;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Casework.Sources;
using Asyl.Language.Dates;

namespace Asyl.Casework;

/// <content>What people keep by hand in a case file or beside a report: notes, tasks, deadlines, service dates, translations; and what they know of a source.</content>
public sealed partial class Workspace
{
    /// <summary>The papers about a person or a report, oldest first.</summary>
    public IReadOnlyList<Paper> Papers(Viewer viewer, string about) => PaperTable.Of(record.Connection, viewer.Compartments, about);

    /// <summary>One paper in its newest version; null when there is none of that id here, or it was taken away.</summary>
    public Paper? Paper(Viewer viewer, string id) => PaperTable.Newest(record.Connection, viewer.Compartments, id) is { IsGone: false } found ? found.Paper : null;

    /// <summary>The papers of one kind, whatever they are about.</summary>
    public IReadOnlyList<Paper> PapersOfKind(Viewer viewer, string kind) => PaperTable.OfKind(record.Connection, viewer.Compartments, kind);

    /// <summary>What people wrote about sources.</summary>
    public SourceProfiles Profiles(Viewer viewer) => new(PapersOfKind(viewer, SourceProfiles.Kind));

    /// <summary>Writes a new paper. Of a source there is one in a compartment, under whichever of its names.</summary>
    /// <param name="about">A person whose case is open, a report, or the name of a source; empty for a kind that is about none.</param>
    /// <exception cref="WorkspaceException">The kind is not known, a field does not fit, or the viewer does not see what it is about.</exception>
    /// <exception cref="ChangedMeanwhileException">Somebody wrote about that source since.</exception>
    public Paper Write(Viewer viewer, string kind, string about, IReadOnlyDictionary<string, string> fields)
    {
        var paper = new Paper { Id = "n" + NewAct()[1..], Kind = kind, About = about.Trim(), Version = 1, Fields = Fitting(kind, fields), By = viewer.Name, At = time.GetUtcNow() };
        var home = HomeOf(viewer, kind, about);
        record.Write(connection =>
        {
            if (KindOf(kind).About == "source" && PaperTable.OfKind(connection, [home], kind).Any(known => Outlets.Same(known.About, about)))
                throw new ChangedMeanwhileException();
            Log(home, paper, isGone: false);
        });
        return paper;
    }

    /// <summary>Replaces a paper by a newer version.</summary>
    /// <param name="seen">The version that is changed.</param>
    /// <exception cref="ChangedMeanwhileException">Somebody wrote a newer version since.</exception>
    public Paper Rewrite(Viewer viewer, string id, int seen, IReadOnlyDictionary<string, string> fields) => Next(viewer, id, seen, paper => Fitting(paper.Kind, fields), isGone: false);

    /// <summary>Says where a report came from. What is given anew replaces what was given before; an empty value takes it back.</summary>
    /// <param name="fields">url, accessed, outlet, publisher, author, title, translation_of (a report's id, or words), why.</param>
    /// <exception cref="WorkspaceException">There is no such field or report, or a field does not fit.</exception>
    public Paper GiveSource(Viewer viewer, string report, IReadOnlyDictionary<string, string> fields)
    {
        if (fields.Keys.Except(KindOf(GivenSource.Kind).Fields.Select(field => field.Name), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new WorkspaceException($"there is no field '{unknown}': expected one of {string.Join(", ", KindOf(GivenSource.Kind).Fields.Select(field => field.Name))}");
        if (Papers(viewer, report).LastOrDefault(paper => paper.Kind == GivenSource.Kind) is not { } before)
            return Write(viewer, GivenSource.Kind, report, fields);
        var both = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (field, value) in before.Fields.Concat(fields))
            both[field] = value;
        return Rewrite(viewer, before.Id, before.Version, both);
    }

    /// <summary>What a person said at different times, side by side: for internal use alone.</summary>
    public AccountComparison Accounts(Viewer viewer, Casebook book, Person person) => AccountComparison.Of(
        book, person, Account.Of(PapersOfKind(viewer, Account.Kind), whose => book.Find(whose) is [var only] ? only.Id == person.Id : person.Names.Any(name => name.Text == whose)));

    /// <summary>Takes a paper away; its versions stay in the record.</summary>
    /// <param name="seen">The version that is taken away.</param>
    /// <exception cref="ChangedMeanwhileException">Somebody wrote a newer version since.</exception>
    public void Remove(Viewer viewer, string id, int seen) => Next(viewer, id, seen, paper => paper.Fields, isGone: true);

    private Paper Next(Viewer viewer, string id, int seen, Func<Paper, IReadOnlyDictionary<string, string>> fields, bool isGone)
    {
        Paper? next = null;
        record.Write(connection =>
        {
            var (compartment, paper, wasGone) = PaperTable.Newest(connection, viewer.Compartments, id) ?? throw new WorkspaceException($"there is no paper {id}");
            if (wasGone || paper.Version != seen)
                throw new ChangedMeanwhileException();
            next = paper with { Version = seen + 1, Fields = fields(paper), By = viewer.Name, At = time.GetUtcNow() };
            Log(compartment, next, isGone);
        });
        return next!;
    }

    private void Log(string compartment, Paper paper, bool isGone)
    {
        PaperTable.Add(record.Connection, compartment, paper, isGone);
        CustodyTable.Append(record.Connection, new Stamp(compartment, paper.By, Stamp.Write(paper.At)), "wrote", paper.Id, PaperTable.Digest(paper));
    }

    private string HomeOf(Viewer viewer, string kind, string about) => KindOf(kind).About switch
    {
        "person" => PersonTable.Opened(record.Connection, viewer.Compartments, [about]) is [var home, ..] ? home.Compartment : throw new WorkspaceException("expected a person whose case is open"),
        "report" => CompartmentsOf(viewer, about)[0],
        "source" => Outlets.Keys(about).Count > 0 && !IsOfAnotherKind(viewer, about) ? CompartmentFor(viewer) : throw new WorkspaceException("expected the name of a source, with letters in it"),
        _ => CompartmentFor(viewer),
    };

    private bool IsOfAnotherKind(Viewer viewer, string id) =>
        ReportTable.CompartmentsOf(record.Connection, viewer.Compartments, id).Count + PersonTable.Opened(record.Connection, viewer.Compartments, [id]).Count > 0;

    private static PaperKind KindOf(string kind) =>
        PaperKinds.Find(kind) ?? throw new WorkspaceException($"expected a kind among {string.Join(", ", PaperKinds.All.Select(known => known.Code))}");

    /// <summary>The fields that the kind has, trimmed; what is not filled in is left out.</summary>
    private static SortedDictionary<string, string> Fitting(string kind, IReadOnlyDictionary<string, string> fields)
    {
        var fitting = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in KindOf(kind).Fields)
        {
            var value = fields.GetValueOrDefault(field.Name, "").Trim();
            if (value.Length == 0 && field.IsRequired)
                throw new WorkspaceException($"expected something in the field '{field.Name}'");
            if (value.Length > 0 && !(field.Choices.Count > 0 ? field.Choices.Contains(value, StringComparer.Ordinal) : Fits(field.Type, value)))
                throw new WorkspaceException($"the field '{field.Name}' expects {Expected(field)}");
            if (value.Length > 0)
                fitting[field.Name] = value;
        }

        return fitting;
    }

    private static string Expected(PaperField field) => field.Choices.Count > 0 ? $"one of {string.Join(", ", field.Choices)}"
        : field.Type switch
        {
            "day" => "a date such as 2019-06-03, 2019-06 or 2019",
            "place" => "a place such as 120-180",
            _ => "at most 20,000 characters",
        };

    private static bool Fits(string type, string value) => type switch
    {
        "day" => Edtf.TryParse(value, out var date) && date.IsKnown,
        "place" => value.Split('-') is [var start, var end] && int.TryParse(start, out var from) && int.TryParse(end, out var to) && from >= 0 && to > from,
        _ => value.Length <= 20_000,
    };
}
