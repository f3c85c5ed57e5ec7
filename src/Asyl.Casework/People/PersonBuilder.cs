using Asyl.Casework.Reading;

namespace Asyl.Casework.People;

/// <summary>Makes a person of a cluster: the id, the name to show, every spelling with its reports.</summary>
internal static class PersonBuilder
{
    public static Person Of(PersonCluster cluster, MemberRoll roll)
    {
        var anchors = cluster.Members.SelectMany(roll.AnchorsOf).Distinct().OrderBy(anchor => anchor.Since).ThenBy(anchor => anchor.Person, StringComparer.Ordinal).ToArray();
        var members = cluster.Members.Where(member => member.Person is not null).OrderBy(member => member.At, PersonCluster.InOrder).ToArray();
        return new Person
        {
            Id = anchors.Length > 0 ? anchors[0].Person : Ids.Of('p', cluster.Smallest.Report, cluster.Smallest.Name),
            Name = anchors.Select(anchor => anchor.Name).FirstOrDefault(name => name.Length > 0) ?? MostUsed(members),
            Names = Names(members),
            Members = [.. members.Select(member => member.At)],
            Roles = [.. cluster.Roles.Order(StringComparer.Ordinal)],
            FormerIds = [.. anchors.Skip(1).Select(anchor => anchor.Person)],
        };
    }

    /// <summary>The spelling of most reports, full names before single words, ties in ordinal order.</summary>
    private static string MostUsed(IEnumerable<Member> members) => members.GroupBy(member => member.At.Name, StringComparer.Ordinal)
        .OrderBy(group => group.First().Name.IsFull ? 0 : 1).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;

    private static IReadOnlyList<PersonName> Names(IEnumerable<Member> members) =>
        [.. members.SelectMany(member => Spellings(member.Person!).Select(text => (text, member)))
            .GroupBy(pair => (pair.text, pair.member.Language), pair => pair.member.At.Report)
            .OrderBy(group => group.Key.text, StringComparer.Ordinal).ThenBy(group => group.Key.Language, StringComparer.Ordinal)
            .Select(group => new PersonName(group.Key.text, Scripts.Of(group.Key.text), group.Key.Language, [.. group.Distinct(StringComparer.Ordinal)]))];

    /// <summary>The name in the report and every other spelling of a full name that stands in it.</summary>
    public static IEnumerable<string> Spellings(ReportPerson person)
    {
        var name = PersonalName.Parse(person.Name);
        var mentioned = person.Mentions.Select(mention => mention.Text.Trim())
            .Where(text => text.Contains(' ', StringComparison.Ordinal) && NameComparer.Compare(PersonalName.Parse(text), name).Kinship == NameKinship.Alike);
        return mentioned.Concat(person.OtherNames).Append(person.Name).Distinct(StringComparer.Ordinal);
    }
}
