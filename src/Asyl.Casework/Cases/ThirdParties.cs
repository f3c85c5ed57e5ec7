using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Cases;

/// <summary>People whom a report names as the lawyer, judge, prosecutor or interpreter in what happened to another, also where another report spells the name otherwise.</summary>
internal sealed class ThirdParties
{
    private static readonly string[] Roles = ["lawyer", "judge", "prosecutor", "interpreter"];

    private readonly Dictionary<string, int> named;
    private readonly ILookup<string, string> byKey;

    private ThirdParties(Dictionary<string, int> named)
    {
        this.named = named;
        byKey = named.Where(pair => pair.Value > 0).Select(pair => (Key: Key(pair.Key), Name: pair.Key)).Where(pair => pair.Key.Length > 0)
            .ToLookup(pair => pair.Key, pair => pair.Name, StringComparer.Ordinal);
    }

    public static ThirdParties Of(IEnumerable<FiledReport> reports) => new(reports.SelectMany(Named).CountBy(name => name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal));

    public bool Include(Person person) => person.Members.Any(member => byKey[Key(member.Name)].Any(bearer => NameComparer.Compare(bearer, member.Name).Kinship == NameKinship.Alike));

    /// <param name="reports">Reports as they were (null where there was none) and as they are.</param>
    public ThirdParties After(IEnumerable<(FiledReport? Was, FiledReport Is)> reports)
    {
        var differing = reports.Select(report => (Was: report.Was is null ? [] : Named(report.Was).ToArray(), Is: Named(report.Is).ToArray()))
            .Where(names => !names.Was.SequenceEqual(names.Is, StringComparer.Ordinal)).ToArray();
        if (differing.Length == 0)
            return this;
        var now = new Dictionary<string, int>(named, StringComparer.Ordinal);
        foreach (var (was, isNow) in differing)
        {
            foreach (var name in was)
                now[name]--;
            foreach (var name in isNow)
                now[name] = now.GetValueOrDefault(name) + 1;
        }

        return new(now);
    }

    /// <summary>Those among the people who are included in the one and not in the other.</summary>
    public IEnumerable<Person> Differing(ThirdParties other, IReadOnlyList<Person> people)
    {
        if (ReferenceEquals(this, other))
            return [];
        var keys = named.Keys.Union(other.named.Keys, StringComparer.Ordinal)
            .Where(name => (named.GetValueOrDefault(name) > 0) != (other.named.GetValueOrDefault(name) > 0)).Select(Key).ToHashSet(StringComparer.Ordinal);
        return keys.Count == 0 ? [] : people.Where(person => person.Members.Any(member => keys.Contains(Key(member.Name))));
    }

    private static string Key(string name) => Member.TieKey(name) ?? "";

    private static IEnumerable<string> Named(FiledReport report) =>
        report.Statements.SelectMany(filed => Roles.Select(role => filed.Statement.Details.GetValueOrDefault(role, ""))).Where(name => name.Length > 0);
}
