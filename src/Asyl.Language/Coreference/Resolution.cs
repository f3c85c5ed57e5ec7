namespace Asyl.Language.Coreference;

/// <summary>Whom a raw mention means, and why; without people where nothing tells.</summary>
internal readonly record struct Resolution(IReadOnlyList<Individual> People, MentionReason Reason, double Confidence)
{
    public static readonly Resolution Unknown = new([], MentionReason.Unknown, 0);

    /// <summary>Its one person, if it means one.</summary>
    public Individual? One => People is [{ Root: { Count: 1 } person }] ? person : null;

    public static Resolution Of(Individual person, MentionReason reason, double confidence) => new([person], reason, confidence);
}
