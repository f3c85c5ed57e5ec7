using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <content>Everything by its id; null for what is not there, or what this viewer may not see.</content>
public sealed partial record Casebook
{
    public FiledReport? Report(string id) => Index.FindReport(id);

    public FiledStatement? Statement(string id) => Index.FindStatement(id);

    public CaseEvent? Event(string id) => Index.FindEvent(id);

    /// <summary>The person of an id, also of one they had before.</summary>
    public Person? Person(string id) => Index.FindPerson(id);

    /// <summary>Others who may be the same person, the likest first. Nobody decides this but people.</summary>
    public IReadOnlyList<SamePersonProposal> Proposed(Person person) => Workings?.Persons.Proposed(person) ?? [];

    public ProtectionCase? CaseOf(string person) => Index.FindCase(person);

    /// <summary>The contradictions about a person, shown ones first.</summary>
    public IEnumerable<Contradiction> ContradictionsOf(string person) => Index.About(person);
}
