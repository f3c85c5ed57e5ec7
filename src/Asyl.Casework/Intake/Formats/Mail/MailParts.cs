using System.Text;
using System.Text.RegularExpressions;
using Asyl.Language.Text;
using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Tnef;

namespace Asyl.Casework.Intake.Formats.Mail;

/// <summary>
/// The parts of one mail told apart. Enters: its body. Leaves: its words, what is attached in the order it stands there, what is signed or locked.
/// Never: a picture that only decorates the words, a version of the words that says the same again.
/// </summary>
internal sealed partial class MailParts
{
    private const string Unchecked = "it is signed, and the signature was not checked";

    // One inside another.
    private const int MostPacked = 6;

    private readonly Opening opening;
    private readonly List<string> words = [];
    private readonly List<MimeEntity> attached = [];
    private readonly HashSet<string> remarks = new(StringComparer.Ordinal);
    private readonly List<string> pages = [];
    private readonly Dictionary<TextPart, TextDecoder.Decoded> decoded = [];
    private int packed;

    private MailParts(Opening opening) => this.opening = opening;

    /// <summary>Of which kind what cannot be read is; empty when all can.</summary>
    public string Locked { get; private set; } = "";

    public string Words => string.Join("\n\n", words);

    /// <summary>Without the pictures that a page of the mail shows inside its words.</summary>
    public IEnumerable<MimeEntity> Attached
    {
        get
        {
            var shown = pages.SelectMany(page => ShownPictures().Matches(page)).Select(match => match.Groups["id"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return attached.Where(entity => entity.IsAttachment || entity.ContentId is not { } id || !IsDecoration(entity) || !shown.Contains(id));
        }
    }

    public string Remark => Remarks.Join(remarks);

    public static MailParts Of(MimeEntity? body, Opening opening)
    {
        var parts = new MailParts(opening);
        parts.Take(body, isWords: true);
        return parts;
    }

    private void Take(MimeEntity? entity, bool isWords)
    {
        switch (entity)
        {
            case MultipartEncrypted:
                Locked = "OpenPGP";
                break;
            case MultipartAlternative versions:
                TakeBest(versions, isWords);
                break;
            case MultipartRelated related:
                Take(related.Root, isWords);
                foreach (var part in related.Where(part => part != related.Root && (part.IsAttachment || !IsDecoration(part))))
                    Take(part, isWords: false);
                break;
            case MultipartSigned signed:
                remarks.Add(Unchecked);
                Take(signed.FirstOrDefault(), isWords);
                break;
            case Multipart parts:
                foreach (var part in parts)
                    Take(part, isWords);
                break;
            case MimePart part when IsPacked(part):
                TakePacked(part, isWords);
                break;
            case TnefPart packed:
                attached.AddRange(packed.ExtractAttachments());
                break;
            case TextPart { IsAttachment: false, FileName: null or "" } text when text.IsPlain || text.IsHtml:
                TakeWords(text, isWords);
                break;
            case not null:
                attached.Add(entity);
                break;
        }
    }

    private void TakePacked(MimePart part, bool isWords)
    {
        if (packed++ < MostPacked && Mime.Signed(part, opening) is { } inner)
        {
            remarks.Add(Unchecked);
            Take(inner, isWords);
        }
        else
        {
            Locked = "S/MIME";
        }
    }

    /// <summary>The words that are plain, else those of a page; what is attached beside either.</summary>
    private void TakeBest(MultipartAlternative versions, bool isWords)
    {
        var plain = versions.FirstOrDefault(version => Texts(version).Any(text => text.IsPlain && Shown(text).Length > 0));
        var best = plain ?? versions.LastOrDefault(version => Texts(version).Any(text => text.IsHtml)) ?? versions.FirstOrDefault(version => Texts(version).Any());
        foreach (var version in versions)
            Take(version, isWords && version == best);
    }

    private void TakeWords(TextPart text, bool isWords)
    {
        var found = Decoded(text);
        if (isWords && found.Remark.Length > 0)
            remarks.Add(found.Remark);
        if (text.IsHtml)
            pages.Add(found.Text);
        if (isWords && Shown(text) is { Length: > 0 } shown)
            words.Add(shown);
    }

    private TextDecoder.Decoded Decoded(TextPart text)
    {
        if (!decoded.TryGetValue(text, out var known))
            decoded[text] = known = Mime.Words(text, opening) ?? new("", "a part of its words is no text in the character set that it declares, and was left out");
        return known;
    }

    private string Shown(TextPart text) =>
        (text.IsHtml ? KeptText.OfPage(Encoding.UTF8.GetBytes(Decoded(text).Text))?.Text ?? "" : Unwrapped(text, Decoded(text).Text)).Trim();

    // RFC 3676: a line that ends in a space goes on in the next one, unless either is quoted.
    private static string Unwrapped(TextPart part, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!part.IsFlowed)
            return string.Join('\n', lines);
        var whole = new StringBuilder(text.Length);
        foreach (var (at, line) in lines.Index())
        {
            var goesOn = line.EndsWith(' ') && line != "-- " && !line.StartsWith('>') && at + 1 < lines.Length && !lines[at + 1].StartsWith('>');
            whole.Append(goesOn && part.ContentType.Parameters["delsp"] == "yes" ? line[..^1] : line).Append(goesOn ? "" : "\n");
        }

        return whole.ToString();
    }

    private static IEnumerable<TextPart> Texts(MimeEntity entity) => entity switch
    {
        Multipart parts => parts.SelectMany(Texts),
        TextPart { IsAttachment: false, FileName: null or "" } text => [text],
        _ => [],
    };

    private static bool IsPacked(MimePart part) =>
        part.ContentType.IsMimeType("application", "pkcs7-mime") || part.ContentType.IsMimeType("application", "x-pkcs7-mime");

    private static bool IsDecoration(MimeEntity part) =>
        part.ContentType.IsMimeType("image", "*") || part.ContentType.IsMimeType("text", "css") || part.ContentType.IsMimeType("font", "*");

    [GeneratedRegex("cid:(?<id>[^\"'<> )]+)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex ShownPictures();
}
