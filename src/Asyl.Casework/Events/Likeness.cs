namespace Asyl.Casework.Events;

/// <summary>A report says what another one says: in the same words that came in other bytes, or in nearly the same. Both are kept.</summary>
/// <param name="Other">The other report's id.</param>
public sealed record Likeness(string Report, string Other, bool IsSame);
