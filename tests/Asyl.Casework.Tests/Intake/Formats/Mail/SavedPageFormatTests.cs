using Asyl.Casework.Intake;

namespace Asyl.Casework.Tests.Intake.Formats.Mail;

public sealed class SavedPageFormatTests : IDisposable
{
    private const string Page = "Content-Type: text/html\nContent-ID: <frame-1@mhtml.blink>\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://news.example/told?a=3D1\n\n<!doctype html><title>Told</title><p>She was held in V=\nan.</p>";
    private const string Frame = "Content-Type: text/html\nContent-Location: https://ads.example/\n\n<p>Buy this.</p>";
    private const string Style = "Content-Type: text/css\nContent-Location: https://news.example/a.css\n\np { }";
    private const string Blink = "From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/told?a=1\nSubject: =?utf-8?Q?Told?=\nDate: Tue, 4 May 2021 01:00:00 +0300\nMIME-Version: 1.0\n";

    private readonly TestWorkspace world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public void The_page_is_the_report_and_its_frames_are_not()
    {
        var report = Take(Blink + MailFormatTests.Multi("related", Page.Replace("?a=3D1", "?a=1", StringComparison.Ordinal), Frame, Style));
        (report.Kept.Text, report.Source.Url, report.Source.Accessed, report.Source.Title, report.OriginalType).ShouldBe(("She was held in Van.", "https://news.example/told?a=1", "2021-05-04", "Told", "multipart/related"));
    }

    [Fact]
    public void The_frame_that_comes_first_is_not_taken_for_the_page() =>
        Take(Blink + MailFormatTests.Multi("related", Frame, Page.Replace("?a=3D1", "?a=1", StringComparison.Ordinal))).Kept.Text.ShouldBe("She was held in Van.");

    [Fact]
    public void The_form_of_Internet_Explorer_gives_the_address_beside_the_page()
    {
        var report = Take("From: \"Saved by Windows Internet Explorer 8\"\nSubject: Told\nDate: Wed, 3 Jun 2009 10:00:00 +0400\nMIME-Version: 1.0\nX-MimeOLE: Produced By Microsoft MimeOLE\n"
            + MailFormatTests.Multi("related", "Content-Type: text/html; charset=\"windows-1251\"\nContent-Transfer-Encoding: base64\nContent-Location: http://news.example/told\n\nPHA+0fPkLjwvcD4=", Style));
        (report.Kept.Text, report.Source.Url, report.Source.Accessed).ShouldBe(("Суд.", "http://news.example/told", "2009-06-03"));
    }

    [Fact]
    public void A_mail_with_pictures_inside_is_no_saved_page() =>
        FileIntake.Take(world.File("a.eml", "From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\n" + MailFormatTests.Multi("related", Page, Style))).Cast<ReceivedReport>().Single().MediaType.ShouldBe("message/rfc822");

    [Fact]
    public void A_workspace_gives_its_address_and_day_with_the_page_s_own_zones()
    {
        using var workspace = world.Open();
        workspace.Add(Workspace.MainCompartment, "tester", [world.File("a.mhtml", Blink + MailFormatTests.Multi("related", Page, Frame))], default).Count().ShouldBe(1);
        var report = workspace.Look(TestWorkspace.Main, withReader: true).Reports.Single();
        (report.Reading.Url, report.Reading.Accessed, report.Reading.Title, report.Extractor).ShouldBe(("https://news.example/told?a=1", "2021-05-04", "Told", "html-1"));
    }

    private ReceivedReport Take(string page) => FileIntake.Take(world.File("page.mhtml", page)).ShouldHaveSingleItem().ShouldBeOfType<ReceivedReport>();
}
