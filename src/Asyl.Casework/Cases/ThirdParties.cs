using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Cases;

/// <summary>People whom a report names as the lawyer, judge, prosecutor or interpreter in what happened to another, also where another report spells the name otherwise.</summary>
internal static class ThirdParties
{
    private static readonly string[] Roles = ["lawyer", "judge", "prosecutor", "interpreter"];

    /// <returns>Ids of persons.</returns>
    public static HashSet<string> Of(IReadOnlyList<FiledReport> reports, IReadOnlyList<Person> people)
    {
        var told = reports.SelectMany(Named).Distinct(StringComparer.Ordinal).Select(name => (Key: Member.TieKey(name) ?? "", name)).Where(pair => pair.Key.Length > 0)
            .ToLookup(pair => pair.Key, pair => pair.name, StringComparer.Ordinal);
        return [.. people.Where(person => person.Members.Any(member => IsAmong(member.Name, told))).Select(person => person.Id)];
    }

    private static bool IsAmong(string name, ILookup<string, string> told) =>
        Member.TieKey(name) is { } key && told[key].Any(bearer => NameComparer.Compare(bearer, name).Kinship == NameKinship.Alike);

    private static IEnumerable<string> Named(FiledReport report) =>
        report.Statements.SelectMany(filed => Roles.Select(role => filed.Statement.Details.GetValueOrDefault(role, ""))).Where(name => name.Length > 0);
}
