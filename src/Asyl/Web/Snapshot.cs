using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Web;

/// <summary>The casebook of a moment, with ways to find things in it. It never changes; after a decision there is another one.</summary>
/// <param name="Seen">The last decision in it: who decides says so, and is told when somebody was quicker.</param>
/// <param name="Dismissed">Proposed cases that were set aside, by person.</param>
/// <param name="Settled">What people made of contradictions, by contradiction.</param>
public sealed record Snapshot(Casebook Book, long Seen, IReadOnlyDictionary<string, Act> Dismissed, IReadOnlyDictionary<string, Act> Settled)
{
    private readonly Lazy<Dictionary<string, FiledReport>> reports = new(() => Book.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, FiledStatement>> statements = new(() =>
        Book.Reports.SelectMany(report => report.Statements).DistinctBy(filed => filed.Statement.Id, StringComparer.Ordinal).ToDictionary(filed => filed.Statement.Id, StringComparer.Ordinal));

    private readonly Lazy<Dictionary<string, CaseEvent>> events = new(() => Book.Events.ToDictionary(happening => happening.Id, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, CaseEvent>> eventsOf = new(() =>
        Book.Events.SelectMany(happening => happening.Statements.Concat(happening.Facts).Select(id => (id, happening))).ToLookup(pair => pair.id, pair => pair.happening, StringComparer.Ordinal));

    private readonly Lazy<ILookup<string, Contradiction>> contradictions = new(() =>
        Book.Contradictions.SelectMany(found => found.People.Select(person => (person, found))).ToLookup(pair => pair.person, pair => pair.found, StringComparer.Ordinal));

    private readonly Lazy<Dictionary<string, ProtectionCase>> cases = new(() => Book.Cases.ToDictionary(theCase => theCase.Person, StringComparer.Ordinal));

    private readonly Lazy<Dictionary<string, Person>> people = new(() =>
        Book.People.SelectMany(person => person.FormerIds.Append(person.Id).Select(id => (id, person))).DistinctBy(pair => pair.id, StringComparer.Ordinal).ToDictionary(pair => pair.id, pair => pair.person, StringComparer.Ordinal));

    /// <summary>The person of an id, also of one they had before.</summary>
    public Person? Person(string id) => people.Value.GetValueOrDefault(id);

    public FiledReport? Report(string id) => reports.Value.GetValueOrDefault(id);

    public FiledStatement? Statement(string id) => statements.Value.GetValueOrDefault(id);

    public CaseEvent? Event(string id) => events.Value.GetValueOrDefault(id);

    /// <summary>The events that a statement or fact tells.</summary>
    public IEnumerable<CaseEvent> EventsOf(string id) => eventsOf.Value[id];

    public ProtectionCase? CaseOf(string person) => cases.Value.GetValueOrDefault(person);

    /// <summary>The contradictions about a person, shown ones first.</summary>
    public IEnumerable<Contradiction> ContradictionsOf(string person) => contradictions.Value[person];

    /// <summary>Proposed cases that nobody set aside.</summary>
    public IEnumerable<ProtectionCase> Proposed => Book.Cases.Where(theCase => !theCase.IsOpen && !Dismissed.ContainsKey(theCase.Person));

    public IEnumerable<ProtectionCase> Open => Book.Cases.Where(theCase => theCase.IsOpen);
}
