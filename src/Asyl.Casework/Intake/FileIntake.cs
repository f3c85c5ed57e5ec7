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

    /// <summary>Web pages may be longer, because of what is in them beside words. Bytes.</summary>
    public const int MaximumPage = 16 << 20;

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
        if (bytes is null || (bytes.Length > MaximumLength && !MediaTypes.IsPage(path, bytes)))
            return new Refused(path, $"expected at most {MaximumLength >> 20} MB of text, or {MaximumPage >> 20} MB of a web page: split it, or add the part that matters");
        if (MediaTypes.Refusal(bytes) is { } why)
            return new Refused(path, why);
        return MediaTypes.IsPage(path, bytes) ? TakePage(path, bytes) : TakeText(path, bytes);
    }

    private static Received TakeText(string path, byte[] bytes)
    {
        if (KeptText.OfPlain(bytes) is not { } kept)
            return new Refused(path, "expected text, found bytes that are no text in UTF-8, UTF-16 or windows-1251");
        if (string.IsNullOrWhiteSpace(kept.Text))
            return new Refused(path, "expected text, found only blanks");
        return Report(path, bytes, MediaTypes.OfText(path), kept);
    }

    private static Received TakePage(string path, byte[] bytes)
    {
        if (KeptText.OfPage(bytes) is not { } kept)
            return new Refused(path, "expected a web page, found bytes that are no text, or more elements than a page has");
        if (kept.Text.Length == 0)
            return new Refused(path, "expected a web page with words, found none (scripts are not run): save what the browser shows as plain text (.txt) and add that");
        return Report(path, bytes, MediaTypes.Page, kept);
    }

    private static ReceivedReport Report(string path, byte[] bytes, string mediaType, KeptText kept) =>
        new(path, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), mediaType, kept);

    /// <summary>The bytes, or null when there are more than will be taken; a file that grows while it is read is cut at no point.</summary>
    private static byte[]? ReadWhole(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (stream.CanSeek && stream.Length > MaximumPage)
            return null;
        var all = new byte[(stream.CanSeek ? (int)stream.Length : MaximumPage) + 1];
        var length = stream.ReadAtLeast(all, all.Length, throwOnEndOfStream: false);
        return length > MaximumPage ? null : all[..length];
    }
}
