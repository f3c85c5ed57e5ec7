namespace Asyl.Language.Parsing;

/// <summary>
/// Who has what part in an event. <c>Event</c> is the place in the sentence of a verb or event noun, <c>Participant</c> of the head word of who or what takes
/// part, both from 0. <c>Preposition</c> is that of an oblique ("to", "out of"), empty for other kinds.
/// </summary>
public readonly record struct Role(int Event, RoleKind Kind, int Participant, string Preposition = "");
