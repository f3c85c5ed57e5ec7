using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Parts;

/// <summary>The roles of an event that a contradiction of a kind leaves open.</summary>
internal static class DisputedRoles
{
    public static IReadOnlyList<string> Of(ContradictionKind about) => about switch
    {
        ContradictionKind.Place => ["place", "court", "facility", "point"],
        ContradictionKind.Actor or ContradictionKind.Competence => ["authority", "court", "judge", "prosecutor", "body", "actor", "state"],
        ContradictionKind.Outcome => ["outcome", "finding"],
        ContradictionKind.Number => ["number", "count", "length"],
        ContradictionKind.Reason => ["reason", "ground", "motive", "offence", "charge"],
        _ => [],
    };
}
