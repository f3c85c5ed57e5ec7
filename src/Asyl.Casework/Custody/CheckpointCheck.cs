using Asyl.Casework.Record;

namespace Asyl.Casework.Custody;

/// <summary>
/// Holds custody logs against a checkpoint. Enters: the logs that a viewer sees and a checkpoint's file. Leaves: what it proves of them, or in one sentence
/// what is wrong. Never: that it speaks of other logs too.
/// </summary>
internal static class CheckpointCheck
{
    /// <returns>Null when it says nothing about these logs.</returns>
    public static VerifiedCheckpoint? Of(CheckpointFile file, IReadOnlyList<CustodyChain> chains, List<string> problems)
    {
        try
        {
            var (checkpoint, text) = file.Read();
            var pairs = chains.Join(checkpoint.Chains, chain => CheckpointChain.Mark(chain.Compartment), signed => signed.Compartment, (chain, signed) => (chain, signed), StringComparer.Ordinal).ToList();
            if (pairs.Count == 0)
                return null;
            var wrong = pairs.Select(pair => Problem(checkpoint, pair.chain, pair.signed)).OfType<string>().ToList();
            problems.AddRange(wrong);
            return new(checkpoint.At, checkpoint.Key, pairs.Sum(pair => pair.signed.Entries), wrong.Count == 0, StampOf(file, text, problems));
        }
        catch (WorkspaceException e)
        {
            problems.Add($"a checkpoint cannot be used: {e.Message}");
            return null;
        }
    }

    private static TimeStamp? StampOf(CheckpointFile file, byte[] text, List<string> problems)
    {
        try
        {
            return file.Stamp(text);
        }
        catch (WorkspaceException e)
        {
            problems.Add($"a checkpoint's time stamp cannot be used: {e.Message}");
            return null;
        }
    }

    private static string? Problem(Checkpoint checkpoint, CustodyChain chain, CheckpointChain signed)
    {
        var day = checkpoint.At.ToString("yyyy-MM-dd");
        var last = chain.Entries.Count > 0 ? chain.Entries[^1].Number : 0;
        return last < signed.Entries ? $"the checkpoint of {day} holds {signed.Entries} entries of the custody log, and entries {last + 1} to {signed.Entries} are gone"
            : chain.HashAt(signed.Entries) != signed.Head ? $"the custody log up to entry {signed.Entries} is not the one that the checkpoint of {day} signed"
            : null;
    }
}

/// <summary>What a checkpoint says of the custody logs that are seen.</summary>
/// <param name="Key">The fingerprint of the key that signed it: compare it with the one that was noted then.</param>
/// <param name="Entries">How many entries it holds.</param>
/// <param name="Holds">Whether the logs still go through it.</param>
/// <param name="Stamp">When an authority saw it; null when nobody asked one.</param>
public sealed record VerifiedCheckpoint(DateTimeOffset At, string Key, long Entries, bool Holds, TimeStamp? Stamp);
