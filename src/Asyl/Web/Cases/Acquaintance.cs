using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Web.Cases;

/// <summary>Somebody around a case: what they are to the person, and the words of the reports that say so.</summary>
public sealed record Acquaintance(string Name, IReadOnlyList<string> Roles, IReadOnlyList<(string Report, string Outlet, Passage Passage)> Told)
{
    private static readonly string[] Acting = ["lawyer", "judge", "prosecutor", "interpreter", "spokesperson"];

    /// <summary>Relatives and others as the reports of a case relate them to the person, then those who act in the person's events.</summary>
    public static IReadOnlyList<Acquaintance> Of(Visit visit, ProtectionCase theCase)
    {
        var members = visit.Book.Person(theCase.Person)!.Members.ToHashSet();
        var related = theCase.Reports.Select(visit.Book.Report).OfType<FiledReport>()
            .SelectMany(report => report.Reading.Relations
                .Where(relation => members.Contains(new(report.Id, relation.A)) || members.Contains(new(report.Id, relation.B)))
                .Select(relation => (Name: members.Contains(new(report.Id, relation.A)) ? relation.B : relation.A, Role: relation.Kind, report.Id, Outlet: SourceEntry.OutletOf(report), relation.Passage)));
        var acting = theCase.Events.Select(visit.Book.Event).OfType<CaseEvent>().SelectMany(happening => happening.Statements)
            .Select(visit.Book.Statement).OfType<FiledStatement>()
            .SelectMany(filed => filed.Statement.Details.Where(detail => Array.Exists(Acting, role => role == detail.Key))
                .Select(detail => (Name: detail.Value, Role: detail.Key, Id: filed.Report, Outlet: SourceEntry.OutletOf(visit.Book.Report(filed.Report)!), filed.Statement.Passage)));
        return [.. related.Concat(acting).Where(one => one.Name.Any(char.IsUpper)).GroupBy(one => one.Name, StringComparer.Ordinal)
            .Select(group => new Acquaintance(
                group.Key, [.. group.Select(one => DetailWords.Label(one.Role)).Distinct(StringComparer.Ordinal)],
                [.. group.Select(one => (one.Id, one.Outlet, one.Passage)).DistinctBy(one => (one.Id, one.Passage.Start)).Take(4)]))
            .OrderBy(one => one.Name, StringComparer.Ordinal)];
    }
}
