using Asyl.Casework.Reading.Triggers;

namespace Asyl.Casework.Reading.Telling;

/// <summary>What an accusation names did not happen by being named: "charged with illegally crossing the border" tells a charge alone.</summary>
internal static class Grounds
{
    public static IReadOnlyList<TriggerMatch> Without(Sentence sentence, IReadOnlyList<TriggerMatch> matches) =>
        [.. matches.Where(match => !matches.Any(other => other != match && other.Trigger.HasGround && IsGroundOf(sentence, other, match)))];

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
