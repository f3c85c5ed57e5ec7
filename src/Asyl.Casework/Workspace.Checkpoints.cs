using System.Text;
using Asyl.Casework.Access;
using Asyl.Casework.Custody;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <content>Checkpoints of the custody log, and time stamps for them.</content>
public sealed partial class Workspace
{
    /// <summary>Signs the heads of the viewer's custody logs, and keeps the checkpoint in the workspace.</summary>
    /// <param name="passphrase">Asked at most once: whether the key is to be made now, then the passphrase, or null for none.</param>
    /// <returns>The checkpoint, and the file of its text.</returns>
    /// <exception cref="WorkspaceException">There is nothing to sign, a log is broken, or the key cannot be opened.</exception>
    public (Checkpoint Checkpoint, string File) Checkpoint(Viewer viewer, Func<bool, string?> passphrase)
    {
        var chains = viewer.Compartments.Select(compartment => CustodyChain.Of(record.Connection, compartment)).Where(chain => chain.Entries.Count > 0).ToList();
        if (chains.Count == 0)
            throw new WorkspaceException("there is nothing to sign yet: the custody log is empty");
        if (chains.Any(chain => chain.Break is not null))
            throw new WorkspaceException("the custody log is broken, and nothing is signed: `asyl verify` says where");
        using var key = SigningKey.OpenOrMake(folder, passphrase);
        var checkpoint = new Checkpoint(
            Stamp.Read(Stamp.Write(time.GetUtcNow())), key.Fingerprint, [.. chains.Select(chain => new CheckpointChain(CheckpointChain.Mark(chain.Compartment), chain.Entries.Count, chain.Entries[^1].Hash))]);
        var text = Encoding.UTF8.GetBytes(checkpoint.Text);
        var file = CheckpointFile.New(folder, checkpoint.At);
        file.Write(text, key.Sign(text), key.PublicKey);
        return (checkpoint, file.Path);
    }

    /// <summary>A request (DER) for a time stamp of a checkpoint, the same however often it is asked for. Nothing is sent.</summary>
    /// <param name="checkpoint">The file of its text, or the name of one that the workspace keeps.</param>
    /// <param name="policy">As in <see cref="TimeStamp.Request"/>.</param>
    /// <exception cref="WorkspaceException">There is no such checkpoint.</exception>
    public byte[] TimeStampRequest(string checkpoint, string policy)
    {
        var file = CheckpointOf(checkpoint);
        return file.RequestFor(file.Read().Text, policy);
    }

    /// <summary>Keeps an authority's answer beside the checkpoint it is for.</summary>
    /// <exception cref="WorkspaceException">It is for something else, cut or refused.</exception>
    public TimeStamp TakeTimeStamp(string checkpoint, byte[] answer)
    {
        var file = CheckpointOf(checkpoint);
        return file.Take(file.Read().Text, answer);
    }

    private CheckpointFile CheckpointOf(string words) =>
        new(File.Exists(words) ? words : Path.Combine(folder, CheckpointFile.Folder, Path.GetFileName(words)));
}
