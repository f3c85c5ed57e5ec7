using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Cases;

/// <summary>People whom a report names as the lawyer, judge, prosecutor or interpreter in what happened to another.</summary>
internal static class ThirdParties
{
    private static readonly string[] Roles = ["lawyer", "judge", "prosecutor", "interpreter"];

    /// <returns>Ids of persons.</returns>
    public static HashSet<string> Of(IReadOnlyList<FiledReport> reports, IReadOnlyList<Person> people)
    {
        var persons = people.SelectMany(person => person.Members.Select(member => (member, person.Id))).ToDictionary(pair => pair.member, pair => pair.Id);
        return [.. reports.SelectMany(report => Named(report).Select(name => persons.GetValueOrDefault(new ReportName(report.Id, name), ""))).Where(id => id.Length > 0)];
    }

    private static IEnumerable<string> Named(FiledReport report)
    {
        var told = report.Statements.SelectMany(filed => Roles.Select(role => filed.Statement.Details.GetValueOrDefault(role, ""))).Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal).Select(PersonalName.Parse).ToArray();
        return report.Reading.People.Select(person => person.Name)
            .Where(name => told.Any(bearer => NameComparer.Compare(bearer, PersonalName.Parse(name)).Kinship == NameKinship.Alike));
    }
}
