namespace Asyl.Casework.Events;

/// <summary>The sampled shingles of a pile: what shares none of them shares no words with any report that would be looked at. Never changes.</summary>
internal sealed class Phrases
{
    private readonly IReadOnlyList<ulong[]> sorted;

    private Phrases(IReadOnlyList<ulong[]> sorted) => this.sorted = sorted;

    public static Phrases Of(IEnumerable<Prose> prose) => new([[.. prose.SelectMany(one => one.Shingles.Sampled).Distinct().Order()]]);

    /// <summary>Null where an added text shares some, with the pile or with another added one.</summary>
    public Phrases? With(IReadOnlyList<Prose> added)
    {
        ulong[] runs = [.. added.SelectMany(one => one.Shingles.Sampled).Order()];
        if (runs.Distinct().Count() < runs.Length || runs.Any(run => sorted.Any(known => Array.BinarySearch(known, run) >= 0)))
            return null;
        return runs.Length == 0 ? this : new([.. sorted, runs]);
    }
}
