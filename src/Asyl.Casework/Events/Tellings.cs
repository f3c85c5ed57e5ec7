using System.Collections.Immutable;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>What reports and facts tell of persons. Enters: reports, facts, persons and which report rests on which. Never changes.</summary>
internal sealed class Tellings
{
    private readonly ImmutableDictionary<string, Telling[]> byReport;
    private readonly Dictionary<string, Telling> entered;

    private Tellings(ImmutableDictionary<string, Telling[]> byReport, Dictionary<string, Telling> entered) => (this.byReport, this.entered) = (byReport, entered);

    /// <summary>By reports, each once.</summary>
    public IEnumerable<Telling> Said => byReport.Values.SelectMany(told => told).DistinctBy(telling => telling.Id, StringComparer.Ordinal);

    public IEnumerable<Telling> All => Said.Concat(entered.Values);

    public static Tellings Of(IReadOnlyList<FiledReport> reports, IReadOnlyList<Fact> facts, PersonIds persons, Origins origins) =>
        new Tellings(ImmutableDictionary.Create<string, Telling[]>(StringComparer.Ordinal), []).After(reports, facts, persons, origins).Now;

    /// <param name="reread">Reports that tell other things than they did, or of others, or are new.</param>
    /// <returns>The tellings, and those that are not what they were, as they were and as they are.</returns>
    public (Tellings Now, IReadOnlyList<Telling> Changed) After(IEnumerable<FiledReport> reread, IReadOnlyList<Fact> facts, PersonIds persons, Origins origins)
    {
        var (now, changed) = (byReport.ToBuilder(), new List<Telling>());
        foreach (var (report, told) in Spread.Select([.. reread.DistinctBy(report => report.Id, StringComparer.Ordinal)], report => (report.Id, TellingReader.Read(report, persons, origins))))
        {
            var known = byReport.GetValueOrDefault(report, []);
            now[report] = [.. told.Select(telling => Array.Find(known, telling.Is) ?? telling)];
            changed.AddRange(Differing(known, now[report]));
        }

        var said = now.ToImmutable();
        var tellings = new Tellings(said, Enter(facts, persons, origins, said));
        changed.AddRange(Differing(entered.Values, tellings.entered.Values));
        return (tellings, changed);
    }

    /// <summary>Whatever the reports tell in which these people are named, and what people entered about them.</summary>
    public IEnumerable<Telling> Around(IReadOnlyCollection<Person> persons)
    {
        var ids = persons.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        return SaidAround(persons).Concat(entered.Values.Where(telling => ids.Contains(telling.People[0])));
    }

    public IEnumerable<Telling> SaidAround(IEnumerable<Person> persons) =>
        persons.SelectMany(person => person.Members).Select(member => member.Report).Distinct(StringComparer.Ordinal).SelectMany(report => byReport.GetValueOrDefault(report, []));

    private Dictionary<string, Telling> Enter(
        IReadOnlyList<Fact> facts, PersonIds persons, Origins origins, ImmutableDictionary<string, Telling[]> reports)
    {
        var told = new Dictionary<string, Telling>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            if (persons.Find(fact.Person)?.Id is not { } person)
                continue;
            var telling = origins.Traced(Telling.Of(fact, person), reports.ContainsKey);
            told.TryAdd(fact.Id, entered.TryGetValue(fact.Id, out var known) && known.Is(telling) ? known : telling);
        }

        return told;
    }

    private static IEnumerable<Telling> Differing(IReadOnlyCollection<Telling> were, IReadOnlyCollection<Telling> are) =>
        were.Except(are, ReferenceEqualityComparer.Instance).Concat(are.Except(were, ReferenceEqualityComparer.Instance)).Cast<Telling>();
}
