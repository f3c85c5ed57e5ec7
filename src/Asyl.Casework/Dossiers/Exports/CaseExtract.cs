using Asyl.Casework.Cases;
using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports;

/// <summary>
/// One case out of a casebook. Enters: what one viewer may see, and a case in it. Leaves: a casebook with the case's events and what they rest on. Never:
/// what a report says of others, their spellings, or a contradiction that is not about the case.
/// </summary>
public static class CaseExtract
{
    public static Casebook Of(Casebook book, ProtectionCase theCase)
    {
        var events = theCase.Events.Select(book.Index.Event).ToList();
        var (told, entered) = (Ids(events.SelectMany(happening => happening.Statements)), Ids(events.SelectMany(happening => happening.Facts)));
        Fact[] facts = [.. book.Facts.Where(fact => entered.Contains(fact.Id))];
        var shown = Ids(facts.SelectMany(fact => fact.Cites).Select(cite => cite.Report).Concat(theCase.Reports));
        FiledReport[] reports = [.. book.Reports.Where(report => shown.Contains(report.Id)).Select(report => About(book, report, theCase.Person, told))];
        var people = Ids(events.SelectMany(happening => happening.People).Concat(reports.SelectMany(report => Tied(book, report))).Append(theCase.Person));
        return book with
        {
            Reports = reports,
            Facts = facts,
            Anchors = [.. book.Anchors.Where(anchor => anchor.Person == theCase.Person)],
            Judgements = [],
            People = [.. book.People.Where(person => people.Contains(person.Id)).Select(person => In(shown, person))],
            Dependence = [.. book.Dependence.Where(link => shown.Contains(link.Report) && (link.OnReport.Length == 0 || shown.Contains(link.OnReport)))],
            Events = events,
            Contradictions = [.. book.ContradictionsOf(theCase.Person)],
            PublicationProposals = [.. book.PublicationProposals.Where(proposal => shown.Contains(proposal.Report) && proposal.Because.All(told.Contains) && proposal.DatedBy.All(shown.Contains))],
            Cases = [theCase],
        };
    }

    /// <summary>The report with what it tells of the case, and of whom it ties to the case's person.</summary>
    private static FiledReport About(Casebook book, FiledReport report, string person, HashSet<string> told)
    {
        Relation[] ties = [.. report.Reading.Relations.Where(tie => Is(book, report, tie.A, person) || Is(book, report, tie.B, person))];
        return report with
        {
            Statements = [.. report.Statements.Where(filed => told.Contains(filed.Statement.Id))],
            Reading = report.Reading with { Statements = [.. report.Reading.Statements.Where(said => told.Contains(said.Id))], Relations = ties, Unread = [], Doubts = [] },
        };
    }

    private static IEnumerable<string> Tied(Casebook book, FiledReport report) =>
        report.Reading.Relations.SelectMany(tie => (string[])[tie.A, tie.B]).Select(name => book.Person(new ReportName(report.Id, name))?.Id).OfType<string>();

    private static bool Is(Casebook book, FiledReport report, string name, string person) => book.Person(new ReportName(report.Id, name))?.Id == person;

    private static Person In(HashSet<string> reports, Person person) => person with
    {
        Names = [.. person.Names.Where(name => name.Reports.Count == 0 || name.Reports.Any(reports.Contains)).Select(name => name with { Reports = [.. name.Reports.Where(reports.Contains)] })],
        Members = [.. person.Members.Where(member => reports.Contains(member.Report))],
    };

    private static HashSet<string> Ids(IEnumerable<string> ids) => ids.ToHashSet(StringComparer.Ordinal);
}
