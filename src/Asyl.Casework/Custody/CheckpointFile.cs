using System.Security.Cryptography;
using Asyl.Casework.Record;

namespace Asyl.Casework.Custody;

/// <summary>
/// A checkpoint as a file, with what belongs to it beside: signature (.sig, DER), public key (.pem), a request for a time stamp (.tsq) and the answer (.tsr).
/// Each is whole or absent; the text is written last.
/// </summary>
/// <param name="path">Of the text.</param>
internal sealed class CheckpointFile(string path)
{
    public const string Folder = "checkpoints";

    /// <summary>The text and what lies beside it.</summary>
    public static readonly string[] Endings = ["", ".sig", ".pem", ".tsq", ".tsr"];

    public string Path { get; } = path;

    private string Request => Path + ".tsq";

    private string Token => Path + ".tsr";

    /// <summary>The checkpoints that a workspace keeps, oldest first.</summary>
    public static IEnumerable<CheckpointFile> In(string workspace)
    {
        var folder = System.IO.Path.Combine(workspace, Folder);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => new CheckpointFile(path)) : [];
    }

    /// <summary>A file that is not there yet, for a checkpoint that a workspace keeps.</summary>
    public static CheckpointFile New(string workspace, DateTimeOffset at)
    {
        var folder = Directory.CreateDirectory(System.IO.Path.Combine(workspace, Folder)).FullName;
        var name = at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'");
        return Enumerable.Range(1, int.MaxValue).Select(n => new CheckpointFile(System.IO.Path.Combine(folder, n == 1 ? $"{name}.txt" : $"{name}-{n}.txt"))).First(file => !File.Exists(file.Path));
    }

    public void Write(byte[] text, byte[] signature, string publicKey)
    {
        WholeFile.Write(Path + ".sig", signature);
        WholeFile.Write(Path + ".pem", System.Text.Encoding.ASCII.GetBytes(publicKey));
        WholeFile.Write(Path, text);
    }

    /// <exception cref="WorkspaceException">There is no checkpoint in that file, or its signature is not of these bytes.</exception>
    public (Checkpoint Checkpoint, byte[] Text) Read()
    {
        var text = WholeFile.Read(Path) ?? throw new WorkspaceException("expected a checkpoint: the text that `asyl checkpoint` wrote");
        var checkpoint = Checkpoint.Parse(text) ?? throw new WorkspaceException("expected a checkpoint, unchanged: this text is none");
        if (!IsSigned(text, checkpoint.Key))
            throw new WorkspaceException("the checkpoint's signature does not belong to it: expected the .sig and .pem files that were written with it beside it");
        return (checkpoint, text);
    }

    /// <summary>The request for a time stamp of this checkpoint: made once, so that an answer to it always fits.</summary>
    public byte[] RequestFor(byte[] text, string policy)
    {
        if (WholeFile.Read(Request) is { } made)
            return made;
        var request = TimeStamp.Request(text, policy);
        WholeFile.Write(Request, request);
        return request;
    }

    /// <summary>Keeps an answer that is for this checkpoint.</summary>
    /// <exception cref="WorkspaceException">It is not, or nothing was asked.</exception>
    public TimeStamp Take(byte[] text, byte[] answer)
    {
        var stamp = TimeStamp.Of(text, WholeFile.Read(Request) ?? throw new WorkspaceException("nothing was asked for this checkpoint: `asyl timestamp request` comes first"), answer);
        WholeFile.Write(Token, answer);
        return stamp;
    }

    /// <summary>The time stamp taken; null when there is none.</summary>
    /// <exception cref="WorkspaceException">There is one, and it does not fit.</exception>
    public TimeStamp? Stamp(byte[] text) => WholeFile.Read(Token) is { } answer ? TimeStamp.Of(text, WholeFile.Read(Request) ?? [], answer) : null;

    private bool IsSigned(byte[] text, string key)
    {
        try
        {
            using var ecdsa = ECDsa.Create();
            ecdsa.ImportFromPem(System.Text.Encoding.UTF8.GetString(WholeFile.Read(Path + ".pem") ?? []));
            return Hashes.Of(ecdsa.ExportSubjectPublicKeyInfo()) == key
                && ecdsa.VerifyData(text, WholeFile.Read(Path + ".sig") ?? [], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            return false;
        }
    }
}
