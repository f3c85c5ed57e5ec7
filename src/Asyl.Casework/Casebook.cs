using Asyl.Casework.Cases;
using Asyl.Casework.Events;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <summary>Everything one viewer may see, from report to case, computed from the viewer's compartments alone. A snapshot: it never changes.</summary>
public sealed record Casebook
{
    public IReadOnlyList<FiledReport> Reports { get; init; } = [];

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The people whose cases are open.</summary>
    public IReadOnlyList<Anchor> Anchors { get; init; } = [];

    public IReadOnlyList<Person> People { get; init; } = [];

    public IReadOnlyList<Dependence> Dependence { get; init; } = [];

    public IReadOnlyList<CaseEvent> Events { get; init; } = [];

    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>When reports without a day were published, as far as what they share with others tells.</summary>
    public IReadOnlyList<PublicationProposal> PublicationProposals { get; init; } = [];

    /// <summary>Open cases first, by name; then proposed ones, those with most law in them first.</summary>
    public IReadOnlyList<ProtectionCase> Cases { get; init; } = [];

    /// <summary>From statements and facts to cases, in one straight line: who is who, who rests on whom, what happened, who contradicts whom, whose case it is.</summary>
    /// <param name="anchors">The people whose cases are open.</param>
    /// <param name="judgements">What people decided about names.</param>
    public static Casebook Of(IReadOnlyList<FiledReport> reports, IReadOnlyList<Fact> facts, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements)
    {
        var people = PeopleResolver.Resolve(reports, anchors, judgements);
        var dependence = DependenceFinder.Find(reports);
        var tellings = Tellings.Of(reports, facts, people, dependence);
        var events = EventJoiner.Join(tellings.All);
        var contradictions = ContradictionFinder.Find(tellings.Said, events);
        return new Casebook
        {
            Reports = reports,
            Facts = facts,
            Anchors = anchors,
            People = people,
            Dependence = dependence,
            Events = events,
            Contradictions = contradictions,
            PublicationProposals = PublicationProposer.Find(reports, events),
            Cases = CaseBuilder.Build(reports, people, events, contradictions, anchors, Jurisdictions.Shipped),
        };
    }

    /// <summary>Whom a name, in any spelling, or an id stands for: nobody, one person, or several to choose from.</summary>
    public IReadOnlyList<Person> Find(string words) => PersonFinder.Find(this, words);
}
