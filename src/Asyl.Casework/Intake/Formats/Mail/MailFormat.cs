using System.Text;
using MimeKit;

namespace Asyl.Casework.Intake.Formats.Mail;

/// <summary>A mail: its first lines and its words are a report; what is attached or forwarded is opened in its turn.</summary>
internal sealed class MailFormat : IFormat
{
    private const string Version = "mail-1";

    private static readonly string[] ShownHeaders = ["From", "To", "Cc", "Date", "Subject"];

    // People write "From: … To: …" above a letter too; only programs write these.
    private static readonly string[] MadeByPrograms = ["Message-ID", "MIME-Version", "Received", "Return-Path", "Delivered-To", "Content-Transfer-Encoding", "X-Mailer", "DKIM-Signature"];

    public string What => "a mail";

    public long MaximumLength => Content.MostHeld;

    public bool Knows(Content content)
    {
        var names = HeaderNames(content.Head);
        return content.Extension == ".eml"
            ? names.Overlaps([.. ShownHeaders, .. MadeByPrograms])
            : names.Overlaps(["From", "Date", "Subject"]) && names.Overlaps(MadeByPrograms);
    }

    public string TypeOf(Content content) => "message/rfc822";

    public IEnumerable<Piece> Open(Content content, Opening opening)
    {
        using var mail = Mime.Read(content);
        var parts = MailParts.Of(mail.Body, opening);
        if (parts.Locked.Length > 0)
            yield return new Piece.No("", $"expected a mail whose words can be read, found one that is encrypted ({parts.Locked}), or broken: save it decrypted from the mail program and add that");
        if (parts.Locked.Length == 0 || parts.Words.Length > 0)
            yield return new Piece.Report("", TypeOf(content), KeptText.Of(Text(mail.Headers, parts.Words), Version, parts.Remark, Places.None)) { Source = Source(mail) };
        foreach (var (at, entity) in parts.Attached.Index())
            yield return Attached(at + 2, entity, opening);
    }

    /// <summary>The names of the header lines that bytes begin with; none when they begin otherwise.</summary>
    internal static HashSet<string> HeaderNames(byte[] head)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF').Split('\n').TakeWhile(line => line.TrimEnd('\r').Length > 0))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line.AsSpan(0, colon).IndexOfAnyExceptInRange('!', '~') < 0)
                names.Add(line[..colon]);
            else if (names.Count == 0)
                return [];
        }

        return names;
    }

    private static string Text(HeaderList headers, string words)
    {
        var head = ShownHeaders.Select(name => (name, value: Mime.Shown(headers, name))).Where(header => header.value.Length > 0).Select(header => $"{header.name}: {header.value}");
        return $"{string.Join('\n', head)}\n\n{words}".Trim() + "\n";
    }

    private static Provenance Source(MimeMessage mail) => new()
    {
        Title = Mime.Shown(mail.Headers, "Subject"),
        Author = Name(Mime.Shown(mail.Headers, "From")),
        Published = Mime.Day(mail),
    };

    private static string Name(string from) => Either(from.Split('<')[0].Trim(' ', '"'), from.Trim('<', '>'));

    private static Piece Attached(int number, MimeEntity entity, Opening opening)
    {
        var name = NameOf(entity);
        var part = $"{number} {name}";
        return entity switch
        {
            MessagePart { Message: { } inner } => new Piece.Inner(part, Content.Of(name, Written(inner))),
            MessagePartial => new Piece.No(part, "expected a whole mail, found one of the pieces that it was cut into: put them together in a mail program and add that"),
            MimePart { ContentType.MimeType: "message/external-body" } => new Piece.No(part, "expected what is attached, found only where it once lay"),
            MimePart found => new Piece.Inner(part, Content.Of(name, Mime.Decoded(found, opening))),
            _ => new Piece.No(part, "expected something attached, found an empty place for it"),
        };
    }

    private static string NameOf(MimeEntity entity)
    {
        if (entity is MessagePart forwarded)
            return $"{Either(Mime.Name(forwarded.Message?.Subject?.Replace('/', ' ').Replace('\\', ' ') ?? ""), "mail")}.eml";
        var given = Mime.Name(entity.ContentDisposition?.FileName ?? entity.ContentType.Name ?? "");
        return Either(given, "attached" + (MimeTypes.TryGetExtension(entity.ContentType.MimeType, out var extension) ? extension : ""));
    }

    private static string Either(string first, string second) => first.Length > 0 ? first : second;

    private static byte[] Written(MimeMessage message)
    {
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return bytes.ToArray();
    }
}
