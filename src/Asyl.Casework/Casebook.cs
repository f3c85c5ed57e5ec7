using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Events;
using Asyl.Casework.Law;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <summary>Everything one viewer may see, from report to case, computed from the viewer's compartments alone. A snapshot: it never changes.</summary>
public sealed partial record Casebook
{
    private BookIndex? index;
    private NameRoll? names;
    private NameRoll? earlierNames;

    public Casebook()
    {
    }

    private Casebook(IReadOnlyList<Fact> facts, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements, Jurisdictions law, Workings workings)
    {
        (Reports, Facts, Anchors, Judgements, People, Dependence) = (workings.Reports.All, facts, anchors, judgements, workings.Persons.All, workings.Reliance.All);
        (Events, Contradictions, PublicationProposals, Cases, Law) = (workings.Lives.Events, workings.Conflicts.All, PublicationProposer.Together(workings.Datings), workings.Cases.All, law);
        Workings = workings;
    }

    /// <summary>A copy may come to differ: what this one was put together from is not its own.</summary>
    private Casebook(Casebook other)
    {
        (Reports, Facts, Anchors, Judgements, People, Dependence) = (other.Reports, other.Facts, other.Anchors, other.Judgements, other.People, other.Dependence);
        (Events, Contradictions, PublicationProposals, Cases, Law) = (other.Events, other.Contradictions, other.PublicationProposals, other.Cases, other.Law);
    }

    public IReadOnlyList<FiledReport> Reports { get; init; } = [];

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    /// <summary>The people whose cases are open, and others whose ids people recorded.</summary>
    public IReadOnlyList<Anchor> Anchors { get; init; } = [];

    /// <summary>What people decided about names.</summary>
    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    public IReadOnlyList<Person> People { get; init; } = [];

    public IReadOnlyList<Dependence> Dependence { get; init; } = [];

    public IReadOnlyList<CaseEvent> Events { get; init; } = [];

    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];

    /// <summary>When reports without a day were published, as far as what they share with others tells.</summary>
    public IReadOnlyList<PublicationProposal> PublicationProposals { get; init; } = [];

    /// <summary>Open cases first, by name; then proposed ones, those with most law in them first.</summary>
    public IReadOnlyList<ProtectionCase> Cases { get; init; } = [];

    /// <summary>The law of places by which positions, deadlines and gaps were told.</summary>
    public Jurisdictions Law { get; init; } = Jurisdictions.Shipped;

    /// <summary>What it was put together from, to put the next one together; null for one made otherwise.</summary>
    internal Workings? Workings { get; }

    /// <summary>Made when it is first asked for.</summary>
    internal BookIndex Index => index ??= new BookIndex(this);

    /// <summary>Made when it is first asked for, from that of an earlier casebook where there was one.</summary>
    internal NameRoll Names => names ??= earlierNames?.After(People) ?? NameRoll.Of(People);

    /// <summary>By the law that ships with the program.</summary>
    public static Casebook Of(IReadOnlyList<FiledReport> reports, IReadOnlyList<Fact> facts, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements) =>
        By(Jurisdictions.Shipped, reports, facts, anchors, judgements);

    /// <summary>From statements and facts to cases, in one straight line: who is who, who rests on whom, what happened, who contradicts whom, whose case it is.</summary>
    /// <param name="anchors">The people whose cases are open, and others whose ids are recorded.</param>
    /// <param name="judgements">What people decided about names.</param>
    public static Casebook By(Jurisdictions law, IReadOnlyList<FiledReport> reports, IReadOnlyList<Fact> facts, IReadOnlyList<Anchor> anchors, IReadOnlyList<Judgement> judgements)
    {
        var filed = ReportIndex.Of(reports);
        var persons = Persons.Of(reports, anchors, judgements);
        var reliance = Reliance.Of(reports);
        var tellings = Tellings.Of(reports, facts, persons.Ids, reliance.Origins);
        var lives = Lives.Of(EventJoiner.Join(tellings.All));
        var conflicts = Conflicts.Of(ContradictionFinder.Find(tellings.Said, lives.Events, lives.All, law));
        var datings = PublicationProposer.In(lives.Events, filed);
        var thirdParties = ThirdParties.Of(reports);
        var cases = CaseList.Of(CaseBuilder.Build(persons.All, lives, conflicts, anchors, thirdParties, filed, law));
        return new(facts, anchors, judgements, law, new(filed, persons, reliance, tellings, lives, conflicts, datings, thirdParties, cases));
    }

    /// <summary>Whom a name, in any spelling, or an id stands for: nobody, one person, or several to choose from.</summary>
    public IReadOnlyList<Person> Find(string words) => PersonFinder.Find(this, words);
}
