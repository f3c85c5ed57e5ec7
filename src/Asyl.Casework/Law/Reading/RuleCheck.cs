using Asyl.Casework.Cases;

namespace Asyl.Casework.Law.Reading;

/// <summary>What rules of one file have to be to one another.</summary>
internal static class RuleCheck
{
    public static void Find(Jurisdiction jurisdiction, Problems problems)
    {
        foreach (var versions in jurisdiction.Rules.Where(rule => rule is not Transition).GroupBy(Jurisdiction.Key))
            Overlaps([.. versions.OrderBy(rule => rule.From ?? DateOnly.MinValue)], problems);
        foreach (var limit in jurisdiction.Rules.OfType<TimeLimit>().Where(limit => limit.InWorkingDays && limit.Length.Length > 0 && limit.Length[^1] != 'D'))
            problems.Add(limit.At, "working days are counted in days, such as P5D");
        foreach (var limit in jurisdiction.Rules.OfType<TimeLimit>().Where(limit => limit.Recipient.Length > 0 && !jurisdiction.Rules.OfType<Authority>().Any(body => body.What == limit.Recipient)))
            problems.Add(limit.At, $"there is no authority '{limit.Recipient}' in this file");
        foreach (var transition in jurisdiction.Rules.OfType<Transition>().Where(transition => !transition.IsFinal && !Ends(transition, jurisdiction)))
            problems.Add(transition.At, $"no event leads out of the status '{transition.Status}': a transition does, or 'final: true' says that nothing has to");
    }

    private static void Overlaps(IReadOnlyList<Rule> versions, Problems problems)
    {
        foreach (var (earlier, later) in versions.Zip(versions.Skip(1)))
        {
            if (earlier.To is not { } to || later.From is not { } from || from <= to)
                problems.Add(later.At, $"this version of '{later.What}' overlaps the one of line {earlier.At}: end that one with 'to' on the day before this one's 'from'");
        }
    }

    /// <summary>Whether from the status some other can be reached, by the ways of this place.</summary>
    private static bool Ends(Transition transition, Jurisdiction jurisdiction)
    {
        var own = jurisdiction.Rules.OfType<Transition>().Where(other => other.Track == transition.Track && other.Line == transition.Line).ToArray();
        var ways = Moves.All.Where(move => move.Track == transition.Track && move.Line == transition.Line && !own.Any(other => other.Event == move.Event)).Concat(own.Select(other => other.Move));
        return ways.Any(move => move.Status != transition.Status && (move.When.Count == 0 || move.When.Contains(transition.Status, StringComparer.Ordinal)));
    }
}
