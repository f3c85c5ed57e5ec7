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
/// <param name="Erased">What was erased, oldest first.</param>
public sealed record VerifiedChain(string Compartment, int Entries, string From, string To, long Holds, ChainBreak? Break, IReadOnlyList<VerifiedErasure> Erased)
{
    internal static VerifiedChain Of(CustodyChain chain)
    {
        var holds = (int)(chain.Break is { } wrong ? wrong.Entry - 1 : chain.Entries.Count);
        return new(chain.Compartment, chain.Entries.Count, DayOf(chain, 0), DayOf(chain, holds - 1), holds, chain.Break,
            [.. chain.Entries.Where(entry => entry.Act == ErasedEntry.Act).Select(entry => new VerifiedErasure(entry.Number, entry.Day, chain.OriginalsErasedBy(entry)))]);
    }

    private static string DayOf(CustodyChain chain, int entry) => entry >= 0 && entry < chain.Entries.Count ? chain.Entries[entry].Day : "";
}

/// <summary>An erasure that the custody log tells of.</summary>
/// <param name="Entry">The entry that says so.</param>
/// <param name="Originals">The SHA-256 of the originals that were received and then erased.</param>
public sealed record VerifiedErasure(long Entry, string Day, IReadOnlyList<string> Originals);
