using Asyl.Casework.Cases;
using Asyl.Casework.Events;

namespace Asyl.Casework.Similar;

/// <summary>
/// The cases of the same workspace that share something with one, and what came of each. Enters: a casebook, a case, the day. Leaves: those that share traits of at least two
/// kinds, those that share most first; how many of them each decision is told of. Never: a prediction, nor a share without its whole.
/// </summary>
public sealed record SimilarCases(ProtectionCase Case, IReadOnlyList<Trait> Traits, IReadOnlyList<SimilarCase> All)
{
    /// <summary>Fewer cases say nothing about others.</summary>
    public const int Enough = 5;

    private const int LeastKinds = 2;

    private static readonly string[] Decisive =
        ["sentence", "removal_not_ordered", "removal_ordered", "removal_executed", "extradition_decision", "asylum_seeker_status_granted", "asylum_refused", "appeal_decided", "refugee_status_granted", "departure", "resettlement"];

    public bool AreTooFew => All.Count < Enough;

    /// <summary>Of how many of these cases each decision is told, the most frequent first.</summary>
    public IReadOnlyList<CameOf> Came => [.. All.SelectMany(one => one.Came.Select(e => (e.Event, Outcome: Outcomes.Of(e.Event, e.Details))).Distinct())
        .CountBy(pair => pair).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Event, StringComparer.Ordinal).ThenBy(pair => pair.Key.Outcome, StringComparer.Ordinal)
        .Select(pair => new CameOf(pair.Key.Event, pair.Key.Outcome, pair.Value, All.Count))];

    public static SimilarCases Of(Casebook book, ProtectionCase theCase, DateOnly today)
    {
        var own = CaseTraits.Of(book, theCase, today);
        var keys = own.Select(trait => trait.Key).ToHashSet();
        var found = Spread.Select([.. book.Cases.Where(other => other.Person != theCase.Person)], other => (other, Shares: CaseTraits.Of(book, other, today).Where(trait => keys.Contains(trait.Key)).ToArray()))
            .Where(one => Kinds(one.Shares) >= LeastKinds)
            .Select(one => new SimilarCase(one.other, one.Shares, [.. InOrder.Of(book.EventsOf(one.other.Person).Where(e => Life.Happens(e) && Decisive.Contains(e.Event, StringComparer.Ordinal)))]));
        return new(theCase, own, [.. found.OrderByDescending(one => Kinds(one.Shares)).ThenByDescending(one => one.Shares.Count).ThenBy(one => one.Case.Name, StringComparer.Ordinal).ThenBy(one => one.Case.Person, StringComparer.Ordinal)]);
    }

    /// <summary>"decision on extradition: refused".</summary>
    public static string Decision(CaseEvent e) => Dossiers.Words.TraitPhrase.Decision(e.Event, Outcomes.Of(e.Event, e.Details));

    private static int Kinds(IEnumerable<Trait> shares) => shares.Select(trait => trait.Kind).Distinct().Count();
}

/// <summary>Another case, what it shares (with its own events), and what came of it.</summary>
public sealed record SimilarCase(ProtectionCase Case, IReadOnlyList<Trait> Shares, IReadOnlyList<CaseEvent> Came);

/// <summary>A decision, and of how many of how many cases it is told.</summary>
/// <param name="Outcome">A word of <c>outcomes.tsv</c>, or empty.</param>
public sealed record CameOf(string Event, string Outcome, int Cases, int Of);
