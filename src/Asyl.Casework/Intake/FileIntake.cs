using System.Security.Cryptography;

namespace Asyl.Casework.Intake;

/// <summary>
/// Takes in one file. Enters: a path. Leaves: a report with original bytes and kept text, or a refusal in one sentence.
/// Never: a change to the file, an exception for bad input.
/// </summary>
public static class FileIntake
{
    /// <summary>Larger text files are refused: a report of words is never that long. Bytes.</summary>
    public const int MaximumLength = 4 << 20;

    public static Received Take(string path)
    {
        try
        {
            if (Directory.Exists(path))
                return new Refused(path, "expected a file, found a folder inside a folder that could not be listed");
            if (!File.Exists(path))
                return new Refused(path, "expected a file or a folder, found nothing there");
            // A pipe has no length either, and opening it would wait for ever.
            if (new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path).Length == 0)
                return new Refused(path, "expected text, found an empty file");
            return Take(path, ReadWhole(path));
        }
        catch (UnauthorizedAccessException)
        {
            return new Refused(path, "expected a readable file, but this account may not read it");
        }
        catch (IOException)
        {
            return new Refused(path, "expected a readable file, but it could not be read to its end (moved, locked or damaged)");
        }
    }

    private static Received Take(string path, byte[]? bytes)
    {
        if (bytes is null)
            return new Refused(path, $"expected at most {MaximumLength >> 20} MB of text: split it, or add the part that matters");
        if (MediaTypes.Refusal(bytes) is { } why)
            return new Refused(path, why);
        var decoded = TextDecoder.Decode(bytes);
        if (decoded is null)
            return new Refused(path, "expected text, found bytes that are no text in UTF-8, UTF-16 or windows-1251");
        if (string.IsNullOrWhiteSpace(decoded.Text))
            return new Refused(path, "expected text, found only blanks");
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var kept = Record.Hashes.OfText(decoded.Text);
        return new ReceivedReport(path, bytes, sha256, MediaTypes.OfText(path), decoded.Text, kept, TextDecoder.Version, decoded.Remark);
    }

    /// <summary>The bytes, or null when there are more than will be taken; a file that grows while it is read is cut at no point.</summary>
    private static byte[]? ReadWhole(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.CanSeek && stream.Length > MaximumLength)
            return null;
        var all = new byte[(stream.CanSeek ? (int)stream.Length : MaximumLength) + 1];
        var length = stream.ReadAtLeast(all, all.Length, throwOnEndOfStream: false);
        return length > MaximumLength ? null : all[..length];
    }
}
