namespace Asyl.Casework.Intake;

/// <summary>What reports are, where something depends on it.</summary>
internal static class MediaTypes
{
    /// <summary>The original of a note that a person signed.</summary>
    public const string Note = "text/plain; note";

    public const string Page = "text/html";
}
