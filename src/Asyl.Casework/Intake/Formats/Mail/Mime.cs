using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Text;
using Asyl.Language.Dates;
using Asyl.Language.Text;
using MimeKit;

namespace Asyl.Casework.Intake.Formats.Mail;

/// <summary>What mails, mailboxes and pages saved by a browser share: how their parts are told apart, and how bytes become words in them.</summary>
internal static class Mime
{
    private const int MostDepth = 40;
    private const int LongestName = 80;
    private const int FirstYear = 1970;
    private const int LastYear = 2200;

    private static readonly ParserOptions Options = new() { MaxMimeDepth = MostDepth };

    /// <summary>The message that bytes hold; what it says last is read from the same bytes when it is asked for.</summary>
    public static MimeMessage Read(Content content) => new MimeParser(Options, content.Open(), MimeFormat.Entity, persistent: true).ParseMessage();

    /// <summary>The headers that bytes begin with; none when they begin otherwise.</summary>
    public static HeaderList Headers(byte[] head)
    {
        using var stream = new MemoryStream(head, writable: false);
        try
        {
            return new MimeParser(Options, stream, MimeFormat.Entity).ParseHeaders();
        }
        catch (FormatException)
        {
            return [];
        }
    }

    /// <summary>A header as people see it, on one line; empty where there is none.</summary>
    public static string Shown(HeaderList headers, string name)
    {
        if (headers.FirstOrDefault(header => header.Field.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } header)
            return "";
        return OneLine(Ascii.IsValid(header.RawValue) ? header.Value : Raw(header.RawValue));
    }

    // Letters that nobody declared: which they are shows best without the address that stands beside them.
    private static string Raw(byte[] value)
    {
        var found = TextDecoder.Decode([.. value.Select(each => each < 128 ? (byte)' ' : each)]);
        return found is { IsGuessed: true } ? string.Concat(value.Select((each, at) => each < 128 ? (char)each : found.Text[at])) : Encoding.UTF8.GetString(value);
    }

    /// <summary>The day that a message gives itself, on its own clock.</summary>
    public static Edtf Day(MimeMessage message) =>
        message.Date.Year is > FirstYear and < LastYear ? Edtf.Day(DateOnly.FromDateTime(message.Date.DateTime)) : Edtf.Unknown;

    public static byte[] Decoded(MimePart part, Opening opening)
    {
        using var stream = part.Content?.Open();
        return stream is null ? [] : opening.Unpack(stream);
    }

    /// <summary>What was packed into an S/MIME signature; null for what is encrypted, or broken.</summary>
    public static MimeEntity? Signed(MimePart part, Opening opening)
    {
        try
        {
            var packed = new SignedCms();
            packed.Decode(Decoded(part, opening));
            return packed.Detached ? null : new MimeParser(Options, new MemoryStream(packed.ContentInfo.Content, writable: false), MimeFormat.Entity).ParseEntity();
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The words of a part; null when they are none.</summary>
    public static TextDecoder.Decoded? Words(TextPart part, Opening opening) => DeclaredText.Of(Decoded(part, opening), part.ContentType.Charset ?? "");

    /// <summary>What a part is called, without folders; short enough to be cited.</summary>
    public static string Name(string given)
    {
        var name = OneLine(given.AsSpan(given.AsSpan().LastIndexOfAny('/', '\\') + 1).ToString());
        return name.Length <= LongestName ? name : name[..LongestName];
    }

    public static string OneLine(string text) =>
        string.Join(' ', new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
