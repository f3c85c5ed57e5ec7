using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake.Formats.Mail;

public sealed class MailFormatTests : IDisposable
{
    private const string Head = "From: =?utf-8?Q?Leyla_D=C3=B6vletowa?= <leyla@example.org>\nTo: The Committee <help@example.org>\nDate: Tue, 04 May 2021 01:30:00 +0500\nSubject: =?utf-8?B?VGhlIHJ1bGluZw==?=\nMIME-Version: 1.0\n";

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void Its_first_lines_and_its_words_are_the_report()
    {
        var report = Take(Head + "Content-Type: text/plain; charset=utf-8\n\nThe court refused it.\n").ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>();
        report.Kept.Text.ShouldBe("From: Leyla Dövletowa <leyla@example.org>\nTo: The Committee <help@example.org>\nDate: Tue, 04 May 2021 01:30:00 +0500\nSubject: The ruling\n\nThe court refused it.\n");
        (report.MediaType, report.Kept.Extractor, report.Part).ShouldBe(("message/rfc822", "mail-1", ""));
    }

    [Fact]
    public void The_day_is_that_of_the_sender_s_clock()
    {
        var source = Take(Head + "\nThe court refused it.\n").Cast<ReceivedReport>().Single().Source;
        (source.Author, source.Title, source.Published.Text).ShouldBe(("Leyla Dövletowa", "The ruling", "2021-05-04"));
    }

    [Fact]
    public void What_is_attached_is_numbered_behind_the_mail_itself() =>
        Take(Head + Mixed("Content-Type: text/plain\n\nSee the ruling.", "Content-Type: text/plain; name=\"ruling.txt\"\nContent-Disposition: attachment; filename=\"ruling.txt\"\n\nRefused."))
            .Cast<ReceivedReport>().Select(report => (report.Part, report.Kept.Text.Split("\n\n")[^1].Trim())).ShouldBe([("", "See the ruling."), ("2 ruling.txt", "Refused.")]);

    [Fact]
    public void A_name_that_is_cut_and_encoded_is_put_together() =>
        Take(Head + Mixed("Content-Type: text/plain\n\nSee.", "Content-Type: text/plain\nContent-Disposition: attachment; filename*0*=utf-8''%D1%80%D0%B5%D1%88; filename*1*=%D0%B5%D0%BD%D0%B8%D0%B5.txt\n\nRefused."))
            .Select(received => received.Part).ShouldBe(["", "2 решение.txt"]);

    [Fact]
    public void Of_two_versions_the_plain_words_are_kept() =>
        Words(Head + Multi("alternative", "Content-Type: text/plain\n\nPlain words.", "Content-Type: text/html\n\n<p>Words of a page.")).ShouldBe("Plain words.");

    [Fact]
    public void Words_that_stand_only_in_a_page_are_those_that_it_shows() =>
        Words(Head + Multi("alternative", "Content-Type: text/plain\n\n \n", "Content-Type: text/html; charset=windows-1251\nContent-Transfer-Encoding: quoted-printable\n\n<p>=D1=F3=E4 =EE=F2=EA=E0=E7=E0=EB.<script>x</script>")).ShouldBe("Суд отказал.");

    [Fact]
    public void A_picture_inside_the_words_is_passed_over_and_one_that_is_attached_is_not()
    {
        const string picture = "Content-Type: image/png; name=\"a.png\"\nContent-ID: <logo@x>\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=";
        Take(Head + Multi("related", "Content-Type: text/html\n\n<p>Words <img src='cid:logo@x'>.", picture)).Count.ShouldBe(1);
        Take(Head + Mixed("Content-Type: text/html\n\n<p>Words <img src='cid:logo@x'>.", picture)).Count.ShouldBe(1);
        Take(Head + Mixed("Content-Type: text/plain\n\nWords.", picture)).Select(received => received.Part).ShouldBe(["", "2 a.png"]);
    }

    [Fact]
    public void A_forwarded_mail_is_a_report_inside()
    {
        var found = Take(Head + Mixed("Content-Type: text/plain\n\nSee below.", "Content-Type: message/rfc822\n\nFrom: b@example.org\nSubject: Told/then\nDate: Mon, 3 May 2021 10:00:00 +0300\n\nShe was held.")).Cast<ReceivedReport>().ToList();
        found.Select(report => report.Part).ShouldBe(["", "2 Told then.eml"]);
        (found[1].Source.Author, found[1].Source.Published.Text, found[1].Kept.Text).ShouldBe(("b@example.org", "2021-05-03", "From: b@example.org\nDate: Mon, 3 May 2021 10:00:00 +0300\nSubject: Told/then\n\nShe was held.\n"));
    }

    [Fact]
    public void A_signed_mail_says_that_nobody_checked_the_signature() =>
        Take(Head + Multi("signed", "Content-Type: text/plain\n\nSigned words.", "Content-Type: application/pgp-signature; name=\"s.asc\"\n\nxxx")).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>().Kept.Remark.ShouldBe("it is signed, and the signature was not checked");

    [Fact]
    public void A_mail_that_is_packed_into_its_signature_is_read_and_what_is_attached_in_it_too()
    {
        var inner = Mixed("Content-Type: text/plain\n\nSigned words.", "Content-Type: text/plain\nContent-Disposition: attachment; filename=\"ruling.txt\"\n\nRefused.");
        var found = Take(Head + Packed(inner)).Cast<ReceivedReport>().ToList();
        found.Select(report => (report.Part, report.Kept.Text.Split("\n\n")[^1].Trim())).ShouldBe([("", "Signed words."), ("2 ruling.txt", "Refused.")]);
        found[0].Kept.Remark.ShouldBe("it is signed, and the signature was not checked");
    }

    [Fact]
    public void Signatures_inside_one_another_end_at_a_depth()
    {
        var mail = "Content-Type: text/plain\n\nSigned words.";
        for (var depth = 0; depth < 12; depth++)
            mail = Packed(mail);
        Take(Head + mail).ShouldHaveSingleItem().ShouldBeOfType<Refused>().Why.ShouldStartWith("expected");
    }

    [Fact]
    public void An_encrypted_mail_is_refused() =>
        Take(Head + Multi("encrypted", "Content-Type: application/pgp-encrypted\n\nVersion: 1", "Content-Type: application/octet-stream\n\nxxx")).ShouldHaveSingleItem().ShouldBeOfType<Refused>().Why.ShouldStartWith("expected a mail whose words can be read, found one that is encrypted");

    [Fact]
    public void Lines_that_flow_are_put_together() =>
        Words(Head + "Content-Type: text/plain; format=flowed\n\nThe court \nrefused it.\nShe appealed.").ShouldBe("The court refused it.\nShe appealed.");

    [Fact]
    public void Raw_letters_in_a_header_are_read_by_their_letters() =>
        Take([.. "From: "u8, .. Windows("Судья <a@example.org>"), .. "\nMIME-Version: 1.0\n\nWords."u8]).Cast<ReceivedReport>().Single().Kept.Text.ShouldStartWith("From: Судья <a@example.org>");

    [Fact]
    public void A_letter_that_somebody_typed_with_such_lines_stays_plain_text() =>
        FileIntake.Take(world.File("letter.txt", "From: Ann\nTo: the court\nDate: 3 May 2021\n\nI was held.")).Cast<ReceivedReport>().Single().MediaType.ShouldBe("text/plain");

    [Fact]
    public void A_workspace_reads_it_with_its_author_and_day()
    {
        using var workspace = world.Open();
        workspace.Add(Workspace.MainCompartment, "tester", [world.File("told.eml", Head + "\nAygozel Rejepova was arrested in Van on 3 May 2021, her lawyer said.\n")], default).Count().ShouldBe(1);
        var reading = workspace.Look(TestWorkspace.Main, withReader: true).Reports.Single().Reading;
        (reading.Title, reading.Author, reading.Published.Text, reading.Statements.Count).ShouldBe(("The ruling", "Leyla Dövletowa", "2021-05-04", 1));
    }

    internal static string Mixed(params string[] parts) => Multi("mixed", parts);

    internal static string Multi(string kind, params string[] parts) =>
        $"Content-Type: multipart/{kind}; boundary=\"b-{kind}\"\n\n" + string.Concat(parts.Select(part => $"--b-{kind}\n{part}\n")) + $"--b-{kind}--\n";

    /// <summary>As mail programs sign that do not leave the words in the open.</summary>
    private static string Packed(string inner)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var signer = new CertificateRequest("CN=Leyla", key, HashAlgorithmName.SHA256).CreateSelfSigned(new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var packed = new SignedCms(new ContentInfo(System.Text.Encoding.UTF8.GetBytes(inner)), detached: false);
        packed.ComputeSignature(new CmsSigner(signer) { IncludeOption = X509IncludeOption.EndCertOnly });
        return "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n" + Convert.ToBase64String(packed.Encode(), Base64FormattingOptions.InsertLineBreaks);
    }

    private static byte[] Windows(string text)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        return System.Text.Encoding.GetEncoding(1251).GetBytes(text);
    }

    private string Words(string mail) => Take(mail).Cast<ReceivedReport>().First().Kept.Text.Split("\n\n", 2)[1].Trim();

    private IReadOnlyList<Received> Take(string mail) => Take(System.Text.Encoding.UTF8.GetBytes(mail));

    private IReadOnlyList<Received> Take(byte[] mail) => FileIntake.Take(world.File("told.eml", mail));
}
