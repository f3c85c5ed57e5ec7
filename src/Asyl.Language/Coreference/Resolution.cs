namespace Asyl.Language.Coreference;

/// <summary>Whom a raw mention means, and why; without people where nothing tells.</summary>
internal readonly record struct Resolution(IReadOnlyList<Individual> People, MentionReason Reason, double Confidence)
{
    public static readonly Resolution Unknown = new([], MentionReason.Unknown, 0);

    public static Resolution Of(Individual person, MentionReason reason, double confidence) => new([person], reason, confidence);
}
