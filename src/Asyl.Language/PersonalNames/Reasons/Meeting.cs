namespace Asyl.Language.PersonalNames.Reasons;

/// <summary>Words of two names that belong together, by their places; no words on one side where a word meets none.</summary>
/// <param name="IsAnother">Whether they stand in the same place and are another.</param>
internal readonly record struct Meeting(int A, int OfA, int B, int OfB, bool IsAnother = false)
{
    public Meeting Turned => new(B, OfB, A, OfA, IsAnother);
}
