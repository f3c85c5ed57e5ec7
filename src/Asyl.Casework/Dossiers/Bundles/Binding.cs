namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>What of an original is bound into a bundle.</summary>
internal abstract record Binding
{
    /// <summary>The pages of a PDF, as they are.</summary>
    public sealed record Pages(byte[] Pdf, int Count) : Binding;

    /// <summary>A picture, on a page of its own.</summary>
    /// <param name="Bytes">Without what the camera noted.</param>
    public sealed record Picture(string Type, byte[] Bytes) : Binding;

    /// <summary>The kept text, printed.</summary>
    public sealed record Text : Binding;

    /// <summary>Nothing: it has no pages and no words, such as a recording.</summary>
    public sealed record Nothing : Binding;

    /// <summary>Pages that should be there and cannot be.</summary>
    /// <param name="Why">A key of words under <c>bundle.refused</c>.</param>
    public sealed record Refused(string Why) : Binding;
}
