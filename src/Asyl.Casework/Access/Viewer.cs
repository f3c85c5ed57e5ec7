namespace Asyl.Casework.Access;

/// <summary>Who looks, and into which compartments they may look. Every read of a store takes one; there is no default.</summary>
public sealed record Viewer
{
    /// <param name="name">Who acts; recorded with every decision.</param>
    /// <param name="compartments">The compartments seen, at least one.</param>
    /// <exception cref="ArgumentException">No compartment is named.</exception>
    public Viewer(string name, IEnumerable<string> compartments)
    {
        Name = name;
        Compartments = [.. compartments.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (Compartments.Count == 0)
            throw new ArgumentException("a viewer sees at least one compartment", nameof(compartments));
    }

    public string Name { get; }

    /// <summary>In ordinal order, without repeats.</summary>
    public IReadOnlyList<string> Compartments { get; }
}
