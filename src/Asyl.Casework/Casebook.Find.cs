using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <content>Everything by its id; null for what is not there, or what this viewer may not see.</content>
public sealed partial record Casebook
{
    public FiledReport? Report(string id) => Index.FindReport(id);

    /// <summary>Other reports here that say what a report says, in the same words or nearly.</summary>
    public IReadOnlyList<Likeness> Alike(FiledReport report)
    {
        var beside = Dependence.Where(rests => rests.OnReport.Length > 0 && (rests.Report == report.Id || rests.OnReport == report.Id))
            .Select(rests => Report(rests.Report == report.Id ? rests.OnReport : rests.Report)).OfType<FiledReport>();
        var others = Reports.Where(other => other.KeptSha256 == report.KeptSha256).Concat(beside).Where(other => other.Id != report.Id && other.Text.Length > 0).DistinctBy(other => other.Id, StringComparer.Ordinal);
        return Likenesses.Of(others.Select(Worded), [Worded(report)]);
    }

    public FiledStatement? Statement(string id) => Index.FindStatement(id);

    public CaseEvent? Event(string id) => Index.FindEvent(id);

    /// <summary>The person of an id, also of one they had before.</summary>
    public Person? Person(string id) => Index.FindPerson(id);

    /// <summary>Who a name in a report is; where the report is read otherwise now, the only one there whose name is alike.</summary>
    public Person? Person(ReportName at) => Index.FindPerson(at) ?? (Report(at.Report) is { } report ? OnlyOneLike(at, report) : Person(at.Report));

    /// <summary>What happened to a person, in order.</summary>
    public IReadOnlyList<CaseEvent> EventsOf(string person) => Index.EventsOf(Person(person)?.Id ?? person);

    /// <summary>Others who may be the same person, the likest first. Nobody decides this but people.</summary>
    public IReadOnlyList<SamePersonProposal> Proposed(Person person) => Workings?.Persons.Proposed(person) ?? [];

    /// <summary>The case of a person, also by an id they had before.</summary>
    public ProtectionCase? CaseOf(string person) => Index.FindCase(Person(person)?.Id ?? person);

    /// <summary>The contradictions about a person, shown ones first.</summary>
    public IEnumerable<Contradiction> ContradictionsOf(string person) => Index.About(Person(person)?.Id ?? person);

    private static Likenesses.Worded Worded(FiledReport report) => new(report.Id, report.KeptSha256, report.Text);

    private Person? OnlyOneLike(ReportName at, FiledReport report)
    {
        var alike = report.Reading.People.Where(person => NameComparer.Compare(person.Name, at.Name).Kinship is NameKinship.Alike or NameKinship.FamilyOnly).Take(2).ToArray();
        return alike is [var only] ? Index.FindPerson(at with { Name = only.Name }) : null;
    }
}
