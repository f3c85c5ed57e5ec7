using Asyl.Casework.Data;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Language.Text;

namespace Asyl.Casework.Events;

/// <summary>Turns statements and facts into tellings about persons. What was rejected, is stale or stands among related headlines tells nothing.</summary>
internal static class TellingReader
{
    public static IEnumerable<Telling> Read(IReadOnlyList<FiledReport> reports, IReadOnlyList<Fact> facts, IReadOnlyList<Person> people)
    {
        var persons = people.SelectMany(person => person.Members.Select(member => (member, person.Id))).ToDictionary(pair => pair.member, pair => pair.Id);
        var ids = people.SelectMany(person => person.FormerIds.Append(person.Id).Select(id => (id, person.Id))).ToDictionary(pair => pair.id, pair => pair.Item2, StringComparer.Ordinal);
        var said = reports.SelectMany(report => InReport(report, persons));
        var entered = facts.Where(fact => ids.ContainsKey(fact.Person)).Select(fact => Telling.Of(fact, ids[fact.Person]));
        return said.Where(telling => telling.People.Count > 0).Concat(entered).DistinctBy(telling => telling.Id, StringComparer.Ordinal);
    }

    /// <summary>A headline that names nobody is about the only person whom the body is about, where there is only one.</summary>
    private static IEnumerable<Telling> InReport(FiledReport report, Dictionary<ReportName, string> persons)
    {
        var tellings = report.Statements.Where(Tells).Select(filed => Telling.Of(filed, report.Reading.Published, Subjects(filed, persons))).ToArray();
        var subjects = tellings.Where(telling => telling.IsInBody && EventTypes.Of(telling.Event).OpensCase).SelectMany(telling => telling.People).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        return tellings.Select(telling => telling is { People.Count: 0, Zone: Zone.Headline or Zone.Standfirst } && subjects.Length == 1 ? telling with { People = subjects } : telling);
    }

    private static bool Tells(FiledStatement filed) => filed.Review is not (Review.Rejected or Review.Stale)
        && (filed.IsAccepted || filed.Statement.Zone is not (Zone.Related or Zone.Frontmatter))
        && EventTypes.IsKnown(filed.Statement.Event) && EventTypes.Of(filed.Statement.Event).HasSubject;

    private static string[] Subjects(FiledStatement filed, Dictionary<ReportName, string> persons) =>
        [.. filed.Statement.People.Select(name => persons.GetValueOrDefault(new ReportName(filed.Report, name), "")).Where(id => id.Length > 0)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
