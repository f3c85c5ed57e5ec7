namespace Asyl.Casework.Record;

/// <summary>A place in a kept text and its words, as a person chose them; or a page of the original, or a box on it, with no words.</summary>
public sealed record FactCitation(string Report, string KeptSha256, int Start, int End, string Text)
{
    /// <summary>From 1, where a page is cited and not words; else 0.</summary>
    public int Page { get; init; }

    /// <summary>The part of the page; null for all of it.</summary>
    public Intake.Box? Box { get; init; }
}
