using System.Text;
using Asyl.Casework.Record;

namespace Asyl.Casework.Custody;

/// <summary>
/// The heads of custody logs on a day, as a small text that is signed and kept elsewhere. Enters and leaves: the text, lines that end in LF. Never: a name; a
/// compartment stands in it by its hash.
/// </summary>
/// <param name="Key">The SHA-256 of the public key (SubjectPublicKeyInfo, DER) that signs it.</param>
public sealed record Checkpoint(DateTimeOffset At, string Key, IReadOnlyList<CheckpointChain> Chains)
{
    private const string Title = "Asyl checkpoint 1";

    public string Text => string.Concat(
        [$"{Title}\n", $"at {Stamp.Write(At)}\n", $"key {Key}\n", .. Chains.Select(chain => $"chain {chain.Compartment} {chain.Entries} {chain.Head}\n")]);

    /// <summary>The checkpoint whose text these bytes are, to the letter; null when they are none.</summary>
    public static Checkpoint? Parse(ReadOnlySpan<byte> bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        if (lines is not [Title, var at, var key, .. var chains, ""] || Words(at, "at") is not [var time] || !DateTimeOffset.TryParse(time, out var when) || Words(key, "key") is not [var hash])
            return null;
        var read = chains.Select(line => Words(line, "chain") is [var compartment, var entries, var head] && long.TryParse(entries, out var count) ? new CheckpointChain(compartment, count, head) : null).ToList();
        var checkpoint = new Checkpoint(when, hash, [.. read.OfType<CheckpointChain>()]);
        return bytes.SequenceEqual(Encoding.UTF8.GetBytes(checkpoint.Text)) ? checkpoint : null;
    }

    private static string[] Words(string line, string first) => line.Split(' ') is [var word, .. var rest] && word == first ? rest : [];
}

/// <summary>The head of a compartment's custody log.</summary>
/// <param name="Compartment">The beginning of the SHA-256 of its name.</param>
/// <param name="Head">The hash of the last entry.</param>
public sealed record CheckpointChain(string Compartment, long Entries, string Head)
{
    internal static string Mark(string compartment) => Hashes.OfText(compartment)[..16];
}
