using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Citing;

/// <summary>A casebook by id. What it does not hold this viewer may not see: asking for it is a citation that does not hold.</summary>
internal sealed class BookIndex
{
    private readonly ReportIndex reports;
    private readonly Lives lives;
    private readonly PersonIds persons;
    private readonly Dictionary<string, Fact> facts;
    private readonly Dictionary<string, PublicationProposal> published;
    private readonly Conflicts conflicts;
    private readonly IReadOnlyList<Dependence> links;
    private readonly CaseList cases;

    public BookIndex(Casebook book)
    {
        reports = book.Workings?.Reports ?? ReportIndex.Of(book.Reports);
        lives = book.Workings?.Lives ?? Lives.Of(book.Events);
        persons = book.Workings?.Persons.Ids ?? PersonIds.Of(book.People);
        links = book.Workings is null ? [.. book.Dependence.OrderBy(link => link.Report, StringComparer.Ordinal)] : book.Dependence;
        cases = book.Workings?.Cases ?? CaseList.Of(book.Cases);
        facts = book.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        published = book.PublicationProposals.ToDictionary(proposal => proposal.Report, StringComparer.Ordinal);
        conflicts = book.Workings?.Conflicts ?? Conflicts.Of(book.Contradictions);
    }

    /// <summary>Those about a person, in their order.</summary>
    public IEnumerable<Contradiction> About(string person) => conflicts.About(person);

    /// <summary>What a report rests on.</summary>
    public IEnumerable<Dependence> RestsOn(string report)
    {
        for (var at = links.FirstPlace(link => string.CompareOrdinal(link.Report, report) >= 0); at < links.Count && links[at].Report == report; at++)
            yield return links[at];
    }

    public FiledReport? FindReport(string id) => reports.Report(id);

    public FiledStatement? FindStatement(string id) => reports.Statement(id);

    public CaseEvent? FindEvent(string id) => lives.Find(id);

    public Person? FindPerson(string id) => persons.Find(id);

    public Person? FindPerson(ReportName at) => persons.Find(at) is { } id ? persons.Find(id) : null;

    public IReadOnlyList<CaseEvent> EventsOf(string person) => [.. InOrder.ForReading(lives.Of(person).Events)];

    public ProtectionCase? FindCase(string person) => cases.Of(person);

    public FiledReport Report(string id) => FindReport(id) ?? throw CitationException.Nothing(CitationFault.NoSuchReport, id);

    public CaseEvent Event(string id) => FindEvent(id) ?? throw CitationException.Nothing(CitationFault.NoSuchStatement, id);

    public Fact? FindFact(string id) => facts.GetValueOrDefault(id);

    public Fact Fact(string id) => FindFact(id) ?? throw CitationException.Nothing(CitationFault.NoSuchStatement, id);

    public FiledStatement Statement(string id) => FindStatement(id) ?? throw CitationException.Nothing(CitationFault.NoSuchStatement, id);

    /// <summary>When a report without a day was published, as far as others tell; null where they do not.</summary>
    public PublicationProposal? Published(string report) => published.GetValueOrDefault(report);

    /// <summary>Those among the ids that nobody rejected.</summary>
    public IEnumerable<FiledStatement> Standing(IEnumerable<string> ids) => ids.Select(Statement).Where(filed => filed.Review != Review.Rejected);

    /// <summary>The name to show for a person; the id where the person is not listed.</summary>
    public string Name(string person) => persons.Find(person) is { } known && known.Id == person ? known.Name : person;
}
