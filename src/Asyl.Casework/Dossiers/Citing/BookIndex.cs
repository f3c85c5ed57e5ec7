using Asyl.Casework.Events;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Citing;

/// <summary>A casebook by id. What it does not hold this viewer may not see: asking for it is a citation that does not hold.</summary>
internal sealed class BookIndex
{
    private readonly Dictionary<string, FiledReport> reports;
    private readonly Dictionary<string, FiledStatement> statements;
    private readonly Dictionary<string, Fact> facts;
    private readonly Dictionary<string, CaseEvent> events;
    private readonly Dictionary<string, string> names;
    private readonly Dictionary<string, PublicationProposal> published;

    public BookIndex(Casebook book)
    {
        reports = book.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        statements = book.Reports.SelectMany(report => report.Statements).DistinctBy(filed => filed.Statement.Id, StringComparer.Ordinal)
            .ToDictionary(filed => filed.Statement.Id, StringComparer.Ordinal);
        facts = book.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        events = book.Events.ToDictionary(happening => happening.Id, StringComparer.Ordinal);
        published = book.PublicationProposals.ToDictionary(proposal => proposal.Report, StringComparer.Ordinal);
        names = book.People.ToDictionary(person => person.Id, person => person.Name, StringComparer.Ordinal);
    }

    public FiledReport Report(string id) => reports.GetValueOrDefault(id) ?? throw CitationException.Nothing(CitationFault.NoSuchReport, id);

    public CaseEvent Event(string id) => events.GetValueOrDefault(id) ?? throw CitationException.Nothing(CitationFault.NoSuchStatement, id);

    public Fact? FindFact(string id) => facts.GetValueOrDefault(id);

    public Fact Fact(string id) => FindFact(id) ?? throw CitationException.Nothing(CitationFault.NoSuchStatement, id);

    public FiledStatement Statement(string id) => statements.GetValueOrDefault(id) ?? throw CitationException.Nothing(CitationFault.NoSuchStatement, id);

    /// <summary>When a report without a day was published, as far as others tell; null where they do not.</summary>
    public PublicationProposal? Published(string report) => published.GetValueOrDefault(report);

    /// <summary>Those among the ids that nobody rejected.</summary>
    public IEnumerable<FiledStatement> Standing(IEnumerable<string> ids) => ids.Select(Statement).Where(filed => filed.Review != Review.Rejected);

    /// <summary>The name to show for a person; the id where the person is not listed.</summary>
    public string Name(string person) => names.GetValueOrDefault(person, person);
}
