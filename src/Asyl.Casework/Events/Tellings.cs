using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>What reports and facts tell of persons, each telling once. Enters: reports, facts, persons and which report rests on which.</summary>
internal sealed record Tellings(IReadOnlyList<Telling> Said, IReadOnlyList<Telling> Entered)
{
    public IEnumerable<Telling> All => Said.Concat(Entered).DistinctBy(telling => telling.Id, StringComparer.Ordinal);

    public static Tellings Of(IReadOnlyList<FiledReport> reports, IReadOnlyList<Fact> facts, IReadOnlyList<Person> people, IReadOnlyList<Dependence> dependence)
    {
        var origins = new Origins(dependence);
        var known = reports.Select(report => report.Id).ToHashSet(StringComparer.Ordinal);
        var persons = people.SelectMany(person => person.Members.Select(member => (member, person.Id))).ToDictionary(pair => pair.member, pair => pair.Id);
        var ids = people.SelectMany(person => person.FormerIds.Append(person.Id).Select(id => (id, person.Id))).ToDictionary(pair => pair.id, pair => pair.Item2, StringComparer.Ordinal);
        var said = reports.AsParallel().AsOrdered().SelectMany(report => TellingReader.Read(report, persons, origins));
        var entered = facts.Where(fact => ids.ContainsKey(fact.Person)).Select(fact => Telling.Of(fact, ids[fact.Person]));
        return new([.. said.AsEnumerable().DistinctBy(telling => telling.Id, StringComparer.Ordinal)], [.. entered.Select(fact => origins.Traced(fact, known.Contains(fact.Report)))]);
    }
}
