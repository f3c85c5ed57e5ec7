using System.Text;
using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake.Formats.Mail;

/// <summary>Mails, mailboxes and saved pages as they come: broken, lying, hostile.</summary>
public sealed class UglyMailTests : IDisposable
{
    private const string Head = "From: a@example.org\nSubject: s\nMIME-Version: 1.0\n";

    private static readonly Dictionary<string, (string File, Func<byte[]> Bytes, string Expected)> Ugly = new(StringComparer.Ordinal)
    {
        ["cut-in-the-headers"] = ("a.eml", () => Utf8("From: a@example.org\nMIME-Version: 1.0\nContent-Ty"), null!),
        ["cut-in-base64"] = ("a.eml", () => Utf8(Head + "Content-Transfer-Encoding: base64\n\nV29yZHMgd"), "Words"),
        ["cut-before-the-last-boundary"] = ("a.eml", () => Utf8(Head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nWords.\n--b\nContent-Disposition: attachment; filename=a.txt\n\nMore wo"), "Words."),
        ["boundary-never-comes"] = ("a.eml", () => Utf8(Head + "Content-Type: multipart/mixed; boundary=nowhere\n\nWords.\n"), "From: a@example.org"),
        ["boundary-missing"] = ("a.eml", () => Utf8(Head + "Content-Type: multipart/mixed\n\nWords.\n"), "From: a@example.org"),
        ["boundary-of-itself-inside"] = ("a.eml", () => Utf8(Head + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nWords.\n--b--\n--b--\n"), ""),
        ["charset-nobody-knows"] = ("a.eml", () => Utf8(Head + "Content-Type: text/plain; charset=x-klingon\n\nWörds."), "Wörds."),
        ["charset-is-a-lie-of-ascii"] = ("a.eml", () => [.. Utf8(Head + "Content-Type: text/plain; charset=us-ascii\n\n"), .. Encoding.GetEncoding(1251).GetBytes("Суд отказал ей.")], "Суд отказал ей."),
        ["charset-is-a-lie-of-latin"] = ("a.eml", () => Utf8(Head + "Content-Type: text/plain; charset=iso-8859-1\n\nСуд отказал."), "Суд отказал."),
        ["charset-of-seven-bits"] = ("a.eml", () => [.. Utf8(Head + "Content-Type: text/plain; charset=iso-2022-jp\n\n"), 0x1B, .. "$B"u8, .. "F|K\\"u8, 0x1B, .. "(B"u8], "日本"),
        ["utf-16-without-a-mark"] = ("a.eml", () => [.. Utf8(Head + "Content-Type: text/plain; charset=utf-16\n\n"), .. Encoding.Unicode.GetBytes("Words that are wide.")], "Words that are wide."),
        ["nul-bytes-in-the-words"] = ("a.eml", () => [.. Utf8(Head + "\nWords"), 0, 1, 2, 3], "From: a@example.org"),
        ["mark-before-the-headers"] = ("a.eml", () => [0xEF, 0xBB, 0xBF, .. Utf8(Head + "\nWords.")], "Words."),
        ["line-ends-of-three-kinds"] = ("a.eml", () => Utf8("From: a@example.org\r\nSubject: s\nMIME-Version: 1.0\r\n\r\nOne.\rTwo.\nThree.\r\n"), "One.\nTwo.\nThree."),
        ["header-without-end"] = ("a.eml", () => Utf8("From: a@example.org\nMIME-Version: 1.0\nSubject: " + new string('x', 3 << 20)), "From: a@example.org"),
        ["ten-thousand-headers"] = ("a.eml", () => Utf8(Head + string.Concat(Enumerable.Range(0, 10_000).Select(n => $"X-{n}: y\n")) + "\nWords."), "Words."),
        ["header-twice"] = ("a.eml", () => Utf8("Subject: first\nSubject: second\nFrom: a@example.org\nMIME-Version: 1.0\n\nWords."), "Subject: first"),
        ["line-breaks-smuggled-into-a-header"] = ("a.eml", () => Utf8("From: a@example.org\nSubject: =?utf-8?B?YQ0KVG86IGI=?=\nMIME-Version: 1.0\n\nWords."), "Subject: a"),
        ["date-impossible"] = ("a.eml", () => Utf8(Head + "Date: Fri, 31 Feb 2021 25:61:00 +9900\n\nWords."), "Words."),
        ["date-of-the-year-one"] = ("a.eml", () => Utf8(Head + "Date: Mon, 01 Jan 0001 00:00:00 +0000\n\nWords."), "Words."),
        ["nothing-but-headers"] = ("a.eml", () => Utf8(Head), "Subject: s"),
        ["attachment-empty"] = ("a.eml", () => Utf8(Head + MailFormatTests.Mixed("\nWords.", "Content-Disposition: attachment; filename=a.txt\n\n")), "Words."),
        ["attachment-climbs-out"] = ("a.eml", () => Utf8(Head + MailFormatTests.Mixed("\nWords.", "Content-Disposition: attachment; filename=\"../../../etc/passwd\"\n\nroot")), "root"),
        ["attachments-of-one-name"] = ("a.eml", () => Utf8(Head + MailFormatTests.Mixed([.. Enumerable.Repeat("Content-Disposition: attachment; filename=a.txt\n\nSame.", 20)])), "Same."),
        ["twenty-five-thousand-parts"] = ("a.eml", () => Utf8(Head + MailFormatTests.Mixed([.. Enumerable.Repeat("Content-Disposition: attachment; filename=a.txt\n\nx", 25_000)])), "x"),
        ["multiparts-a-thousand-deep"] = ("a.eml", () => Utf8(Head + string.Concat(Enumerable.Range(0, 1000).Select(n => $"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n")) + "\nWords."), "From: a@example.org"),
        ["mails-a-thousand-deep"] = ("a.eml", () => Utf8(Head + string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\n\nFrom: x@y\n", 1000)) + "\nWords."), "From: a@example.org"),
        ["alternatives-inside-one-another"] = ("a.eml", () => Utf8(Head + string.Concat(Enumerable.Range(0, 39).Select(n => $"Content-Type: multipart/alternative; boundary=b{n}\n\n--b{n}\n")) + "\nWords."), ""),
        ["piece-of-a-mail"] = ("a.eml", () => Utf8(Head + "Content-Type: message/partial; number=1; total=3; id=x\n\nFrom: a\n\nx"), "From: a@example.org"),
        ["attachment-lies-elsewhere"] = ("a.eml", () => Utf8(Head + MailFormatTests.Mixed("\nWords.", "Content-Type: message/external-body; access-type=URL; URL=\"http://example.org/x\"\n\nContent-Type: text/plain\n\n")), "Words."),
        ["packed-by-outlook-and-broken"] = ("a.eml", () => Utf8(Head + MailFormatTests.Mixed("\nWords.", "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\neJ8+IgEAAQ==")), ""),
        ["packed-into-a-signature"] = ("a.eml", () => Utf8(Head + "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIAG"), null!),
        ["page-with-a-billion-laughs"] = ("a.eml", () => Utf8(Head + "Content-Type: text/html\n\n<!DOCTYPE x [<!ENTITY a \"&b;&b;\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]><p>&a; Words."), "Words."),
        ["page-nested-beyond-reason"] = ("a.eml", () => Utf8(Head + "Content-Type: text/html\n\n" + string.Concat(Enumerable.Repeat("<div>", 200_000)) + "Words."), "From: a@example.org"),
        ["says-mail-is-a-picture"] = ("a.eml", () => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0], null!),
        ["mailbox-cut"] = ("a.mbox", () => Utf8("From a Mon May  3 10:00:00 2021\nFrom: a@example.org\nSubject: s\n\nWords.\n\nFrom b Mon May  3 10:00:00 2021"), "Words."),
        ["mailbox-of-nothing"] = ("a.mbox", () => Utf8("From a Mon May  3 10:00:00 2021\nSubject: s\n\n\nFrom b Mon May  3 10:00:00 2021\n\nFrom c Mon May  3 10:00:00 2021\n\n"), ""),
        ["mailbox-with-a-mail-of-no-headers"] = ("a.mbox", () => Utf8("From a Mon May  3 10:00:00 2021\nFrom: a@example.org\n\nWords.\n\nFrom b Mon May  3 10:00:00 2021\nno header at all\n\nMore.\n"), "Words."),
        ["saved-page-without-a-page"] = ("a.mht", () => Utf8("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: text/css\n\np {}"), null!),
        ["saved-page-cut-in-its-letters"] = ("a.mhtml", () => Utf8("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<p>Words =D1=8"), "Words"),
        ["saved-page-without-words"] = ("a.mhtml", () => Utf8("From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p><script>x</script>"), null!),
        ["saved-page-from-a-disk"] = ("a.mhtml", () => Utf8("From: <Saved by Blink>\nSnapshot-Content-Location: file:///C:/Users/ann/secret.html\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>Words."), "Words."),
    };

    private readonly TestWorkspace world = new();

    static UglyMailTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Names => [.. Ugly.Keys];

    public void Dispose() => world.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void each_is_read_or_refused_with_a_reason(string defect)
    {
        var (file, bytes, expected) = Ugly[defect];
        UglyInput.IsReadOrRefused(world.File(file, bytes()), expected).ShouldAllBe(received => !received.Part.Contains(".."));
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
