using Asyl.Casework.Data;
using Asyl.Casework.People;
using Asyl.Casework.Record;
using Asyl.Language.Text;

namespace Asyl.Casework.Events;

/// <summary>Turns statements and facts into tellings about persons. What was rejected, is stale or stands among related headlines tells nothing.</summary>
internal static class TellingReader
{
    /// <summary>What a report tells of somebody. A headline that names nobody is about the only person whom the body is about, where there is only one.</summary>
    public static Telling[] Read(FiledReport report, PersonIds persons, Origins origins)
    {
        var tellings = report.Statements.Where(Tells).Select(filed => Telling.Of(filed, report.Reading.Published, Subjects(filed, persons))).ToArray();
        var subjects = tellings.Where(telling => telling.IsInBody && EventTypes.Of(telling.Event).OpensCase).SelectMany(telling => telling.People).Distinct(StringComparer.Ordinal).Take(2).ToArray();
        var about = tellings.Select(telling => telling is { People.Count: 0, Zone: Zone.Headline or Zone.Standfirst } && subjects.Length == 1 ? telling with { People = subjects } : telling);
        return [.. origins.Traced(report, [.. about.Where(telling => telling.People.Count > 0)])];
    }

    private static bool Tells(FiledStatement filed) => filed.Review is not (Review.Rejected or Review.Stale)
        && (filed.IsAccepted || filed.Statement.Zone is not (Zone.Related or Zone.Frontmatter))
        && EventTypes.IsKnown(filed.Statement.Event) && EventTypes.Of(filed.Statement.Event).HasSubject;

    private static string[] Subjects(FiledStatement filed, PersonIds persons) =>
        [.. filed.Statement.People.Select(name => persons.Find(new ReportName(filed.Report, name))).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
