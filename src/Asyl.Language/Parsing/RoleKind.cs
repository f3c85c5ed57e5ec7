namespace Asyl.Language.Parsing;

/// <summary>What a participant is to an event.</summary>
public enum RoleKind
{
    /// <summary>Does it: the subject of an active verb, "by" of a passive one.</summary>
    Agent,

    /// <summary>It is done to: the object of an active verb, the subject of a passive one.</summary>
    Patient,

    /// <summary>Is given it, told it or granted it.</summary>
    Recipient,

    /// <summary>Stands beside it with a preposition: "to", "from", "in".</summary>
    Oblique,
}
