namespace Asyl.Casework.Intake;

/// <summary>What a format finds in a content. The part is the path inside it: empty when the content is one report.</summary>
internal abstract record Piece(string Part)
{
    /// <summary>A report: words that are read and cited, or pages that can only be pointed at.</summary>
    public sealed record Report(string Part, string MediaType, KeptText Kept) : Piece(Part)
    {
        public Provenance Source { get; init; } = Provenance.None;
    }

    /// <summary>Bytes that are something in their turn, such as an attachment.</summary>
    public sealed record Inner(string Part, Content Content) : Piece(Part)
    {
        /// <summary>Where the container says they came from.</summary>
        public Provenance Source { get; init; } = Provenance.None;
    }

    /// <summary>What is not taken, and why, in one sentence that says what was expected.</summary>
    public sealed record No(string Part, string Why) : Piece(Part);
}
