using Asyl.Casework.Custody;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <summary>What was verified, and what is wrong, each in one sentence.</summary>
public sealed record Verification(int Originals, int KeptTexts, int Facts, IReadOnlyList<string> Problems)
{
    /// <summary>The custody log of each compartment.</summary>
    public IReadOnlyList<VerifiedChain> Chains { get; init; } = [];

    /// <summary>The checkpoints that speak of them.</summary>
    public IReadOnlyList<VerifiedCheckpoint> Checkpoints { get; init; } = [];
}

/// <summary>How far a compartment's custody log holds.</summary>
/// <param name="From">The day of the first entry; empty when there is none.</param>
/// <param name="To">The day of the last entry that can be relied on; empty when there is none.</param>
/// <param name="Holds">Up to which entry the log can be relied on.</param>
/// <param name="Break">The first entry that does not hold; null when all do.</param>
/// <param name="Erased">When something was erased, by the entry that says so.</param>
public sealed record VerifiedChain(string Compartment, int Entries, string From, string To, long Holds, ChainBreak? Break, IReadOnlyList<(long Entry, string Day)> Erased)
{
    internal static VerifiedChain Of(CustodyChain chain)
    {
        var holds = (int)(chain.Break is { } wrong ? wrong.Entry - 1 : chain.Entries.Count);
        return new(chain.Compartment, chain.Entries.Count, DayOf(chain, 0), DayOf(chain, holds - 1), holds, chain.Break,
            [.. chain.Entries.Where(entry => entry.Act == ErasedEntry.Act).Select(entry => (entry.Number, entry.Day))]);
    }

    private static string DayOf(CustodyChain chain, int entry) => entry >= 0 && entry < chain.Entries.Count ? chain.Entries[entry].Day : "";
}
