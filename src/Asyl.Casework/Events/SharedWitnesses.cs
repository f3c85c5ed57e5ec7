using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Witnesses whom reports hear, and who signs them: one person told it, however many print it.</summary>
internal sealed class SharedWitnesses
{
    private readonly Dictionary<string, Heard[]> byReport;

    private SharedWitnesses(Dictionary<string, Heard[]> byReport) => this.byReport = byReport;

    public IEnumerable<Dependence> All => Shared(byReport.Values.SelectMany(heard => heard));

    public static SharedWitnesses Of(IReadOnlyList<FiledReport> pile) => new(pile.AsParallel()
        .Select(report => (report.Id, In(report).ToArray())).ToDictionary(pair => pair.Id, pair => pair.Item2, StringComparer.Ordinal));

    /// <returns>The witnesses, and the keys of the names of which other things are heard than were.</returns>
    public (SharedWitnesses Now, HashSet<string> Differing) After(IReadOnlyList<FiledReport> changed)
    {
        var read = changed.Select(report => (report.Id, Was: byReport.GetValueOrDefault(report.Id, []), Is: In(report).ToArray())).ToArray();
        var differing = read.SelectMany(one => one.Was.Except(one.Is).Concat(one.Is.Except(one.Was))).Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        if (differing.Count == 0)
            return (this, differing);
        var now = new Dictionary<string, Heard[]>(byReport, StringComparer.Ordinal);
        foreach (var (report, _, heard) in read)
            now[report] = heard;
        return (new(now), differing);
    }

    /// <summary>What those rest on who hear a witness of one of these keys.</summary>
    public IEnumerable<Dependence> By(HashSet<string> keys) => Shared(byReport.Values.SelectMany(heard => heard).Where(heard => keys.Contains(heard.Key)));

    private static IEnumerable<Dependence> Shared(IEnumerable<Heard> heard) => heard.OrderBy(one => one.Report, StringComparer.Ordinal)
        .GroupBy(one => one.Key, StringComparer.Ordinal)
        .SelectMany(group => Similar(group.ToArray()))
        .Select(one => new Dependence { Report = one.Report, OnWitness = one.Name, Kind = DependenceKind.Witness, Passage = one.Passage });

    /// <summary>The full name behind a voice, as the report's own people tell it; empty when the voice is nobody by name.</summary>
    public static string FullName(FiledReport report, string voice)
    {
        var name = PersonalName.Parse(voice);
        if (name.IsEmpty)
            return "";
        var bearers = report.Reading.People.Where(person => person.Name == voice || NameComparer.Compare(name, PersonalName.Parse(person.Name)).Kinship
            is NameKinship.Alike or NameKinship.FamilyOnly or NameKinship.GivenOnly).Take(2).ToArray();
        return bearers.Length == 1 && PersonalName.Parse(bearers[0].Name).IsFull ? bearers[0].Name : "";
    }

    private static IEnumerable<Heard> In(FiledReport report) => report.Statements
        .Where(filed => filed.Review is not (Review.Rejected or Review.Stale) && filed.Statement.Voice.Count > 0)
        .OrderBy(filed => filed.Statement.Passage.Start)
        .DistinctBy(filed => filed.Statement.Voice[^1], StringComparer.Ordinal)
        .Select(filed => (Name: FullName(report, filed.Statement.Voice[^1]), filed.Statement.Passage))
        .Where(one => one.Name.Length > 0).Concat(Signed(report)).DistinctBy(one => one.Name, StringComparer.Ordinal)
        .Select(one => new Heard(Member.TieKey(one.Name)!, report.Id, one.Name, one.Passage));

    // Who signs a letter for somebody has it from them.
    private static IEnumerable<(string Name, Passage Passage)> Signed(FiledReport report)
    {
        var signed = report.Reading.People.Where(person => person.Roles.Contains("author", StringComparer.Ordinal) && person.Mentions.Count > 0).ToArray();
        return signed.Select(person => (person.Name, person.Mentions[0]))
            .Concat(report.Reading.Relations.Where(relation => relation.Kind == "lawyer" && Array.Exists(signed, person => person.Name == relation.A)).Select(relation => (relation.B, relation.Passage)));
    }

    /// <summary>Those of one key whose names are spellings of the first; the name as most write it.</summary>
    private static IEnumerable<Heard> Similar(Heard[] heard)
    {
        var alike = heard.Where(one => NameComparer.Compare(one.Name, heard[0].Name).Kinship == NameKinship.Alike).ToArray();
        var name = alike.CountBy(one => one.Name, StringComparer.Ordinal).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
        return alike.Select(one => one with { Name = name });
    }

    private sealed record Heard(string Key, string Report, string Name, Passage Passage);
}
