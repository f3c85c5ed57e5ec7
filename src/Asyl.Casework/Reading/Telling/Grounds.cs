using Asyl.Casework.Reading.Triggers;

namespace Asyl.Casework.Reading.Telling;

/// <summary>What an accusation or a decision names did not happen by being named: "charged with illegally crossing the border" tells a charge alone.</summary>
internal static class Grounds
{
    private static readonly HashSet<string> Decidable = Words.List("event_decidable");

    public static IReadOnlyList<TriggerMatch> Without(Sentence sentence, IReadOnlyList<TriggerMatch> matches) =>
        [.. matches.Where(match => !matches.Any(other => other != match && (other.Trigger.HasGround || Decides(other, match)) && IsGroundOf(sentence, other, match)))];

    // "annulled the refusal of her asylum claim" tells the appeal, "rejected her asylum application" the refusal.
    private static bool Decides(TriggerMatch decision, TriggerMatch match) => decision.Trigger.Event switch
    {
        "appeal_decided" => Decidable.Contains(match.Trigger.Event),
        "asylum_refused" or "refugee_status_granted" => match.Trigger.Event is "asylum_application",
        _ => false,
    };

    private static bool IsGroundOf(Sentence sentence, TriggerMatch accusation, TriggerMatch match)
    {
        if (match.First <= accusation.Last)
            return false;
        for (var at = accusation.Last + 1; at < match.First; at++)
        {
            if (Clauses.Parts(sentence, at))
                return false;
        }

        return true;
    }
}
