namespace Asyl.Casework.Reading;

/// <summary>How a report says that something happened. An event that is itself a refusal is asserted when it happened;
/// <see cref="Negated"/> means that the coded event did not happen.</summary>
public enum Certainty
{
    Asserted,
    Attributed,
    Alleged,
    Denied,
    Negated,
    Possible,
    Future,
    Conditional,
}
