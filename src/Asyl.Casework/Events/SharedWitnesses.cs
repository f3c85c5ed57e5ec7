using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Witnesses whom several reports hear: one person told it, however many print it.</summary>
internal static class SharedWitnesses
{
    public static IEnumerable<Dependence> Find(IReadOnlyList<FiledReport> pile) => pile.AsParallel().AsOrdered().SelectMany(Heard).AsEnumerable()
        .GroupBy(heard => Member.TieKey(heard.Name)!, StringComparer.Ordinal)
        .SelectMany(group => Similar(group.ToArray()))
        .Select(heard => new Dependence { Report = heard.Report, OnWitness = heard.Name, Kind = DependenceKind.Witness, Passage = heard.Passage });

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

    private static IEnumerable<(string Report, string Name, Passage Passage)> Heard(FiledReport report) => report.Statements
        .Where(filed => filed.Review is not (Review.Rejected or Review.Stale) && filed.Statement.Voice.Count > 0)
        .OrderBy(filed => filed.Statement.Passage.Start)
        .DistinctBy(filed => filed.Statement.Voice[^1], StringComparer.Ordinal)
        .Select(filed => (Report: report.Id, Name: FullName(report, filed.Statement.Voice[^1]), filed.Statement.Passage))
        .Where(heard => heard.Name.Length > 0).DistinctBy(heard => heard.Name, StringComparer.Ordinal);

    /// <summary>Those of one key whose names are spellings of the first, when two reports or more hear them; the name as most write it.</summary>
    private static IEnumerable<(string Report, string Name, Passage Passage)> Similar((string Report, string Name, Passage Passage)[] heard)
    {
        var alike = heard.Where(one => NameComparer.Compare(one.Name, heard[0].Name).Kinship == NameKinship.Alike).ToArray();
        if (alike.Select(one => one.Report).Distinct(StringComparer.Ordinal).Count() < 2)
            return [];
        var name = alike.CountBy(one => one.Name, StringComparer.Ordinal).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
        return alike.Select(one => one with { Name = name });
    }
}
