using System.Text;

namespace Asyl.Casework.Intake.Formats.Mail;

/// <summary>
/// A mailbox in one file (mbox): every mail in it, numbered from 1. A mail begins at a line "From … year" behind an empty one, never where a Content-Length says:
/// those lie. A quoted ">From " loses one mark.
/// </summary>
internal sealed class MailboxFormat : IFormat
{
    private const int LongestHead = 1 << 16;
    private const int LongestSubject = 60;

    public string What => "a mailbox";

    public long MaximumLength => Content.MostHeld;

    public bool Knows(Content content) => IsStart(content.Head, 0) && content.Head.AsSpan().IndexOf((byte)'\n') is > 0 and var end && MailFormat.HeaderNames(content.Head[(end + 1)..]).Count > 0;

    public string TypeOf(Content content) => "application/mbox";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        var bytes = content.Bytes;
        var number = 0;
        for (int start = 0, next; start < bytes.Length; start = next)
        {
            next = NextStart(bytes, start);
            var mail = Mail(bytes.AsSpan(start, next - start));
            var part = $"{++number} {Subject(mail)}".Trim();
            yield return mail.Length == 0 ? new Piece.No(part, "expected a mail, found an empty place for one") : new Piece.Inner(part, Content.Of(part + ".eml", mail));
        }
    }

    private static string Subject(byte[] mail)
    {
        var subject = Mime.Shown(Mime.Headers(mail[..Math.Min(mail.Length, LongestHead)]), "Subject").Replace('/', ' ').Replace('\\', ' ');
        return subject.Length <= LongestSubject ? subject : subject[..LongestSubject].TrimEnd();
    }

    private static int NextStart(byte[] bytes, int start)
    {
        for (var at = start; ;)
        {
            var line = bytes.AsSpan(at).IndexOf("\nFrom "u8);
            if (line < 0)
                return bytes.Length;
            at += line + 1;
            if (IsStart(bytes, at) && IsBlankBefore(bytes, at))
                return at;
        }
    }

    private static bool IsBlankBefore(byte[] bytes, int at) => at >= 2 && (bytes[at - 2] == '\n' || (at >= 3 && bytes[at - 2] == '\r' && bytes[at - 3] == '\n'));

    // "From ann@example.org Mon May  3 10:00:00 2021": prose that begins with the word gives no time of day.
    private static bool IsStart(byte[] bytes, int at)
    {
        var rest = bytes.AsSpan(at);
        if (!rest.StartsWith("From "u8))
            return false;
        var end = rest.IndexOf((byte)'\n');
        var line = Encoding.Latin1.GetString(end < 0 ? rest[..Math.Min(rest.Length, 1000)] : rest[..Math.Min(end, 1000)]).TrimEnd();
        return line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, _, .., _] words && words.Skip(2).Any(word => word.Length is 5 or 8 && TimeOnly.TryParseExact(word, ["HH:mm:ss", "HH:mm"], out _));
    }

    /// <summary>The mail without the line before it, and without the marks of quoted lines.</summary>
    private static byte[] Mail(ReadOnlySpan<byte> entry)
    {
        var first = entry.IndexOf((byte)'\n');
        var from = first < 0 ? [] : entry[(first + 1)..];
        using var mail = new MemoryStream(from.Length);
        while (!from.IsEmpty)
        {
            var end = from.IndexOf((byte)'\n');
            var line = end < 0 ? from : from[..(end + 1)];
            mail.Write(line[0] == '>' && line.TrimStart((byte)'>').StartsWith("From "u8) ? line[1..] : line);
            from = from[line.Length..];
        }

        return mail.ToArray();
    }
}
