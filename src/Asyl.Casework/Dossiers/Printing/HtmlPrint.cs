using System.Text;
using Asyl.Casework.Intake.Tools;

namespace Asyl.Casework.Dossiers.Printing;

/// <summary>
/// Prints a page of HTML that is complete in itself. Enters: the page. Leaves: a PDF as the browser writes it. Never: a fetch, a profile of this account,
/// a head or foot of the browser's own.
/// </summary>
internal static class HtmlPrint
{
    private const string Page = "page.html";
    private const string Printed = "page.pdf";
    private const int Patience = 300;

    // A page asks for nothing from elsewhere; a browser by itself does, and here it can reach nobody.
    private static readonly string[] Quiet =
    [
        "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-sync",
        "--disable-domain-reliability", "--disable-breakpad", "--no-first-run", "--no-default-browser-check", "--no-pings", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9",
        "--user-data-dir=profile", "--no-pdf-header-footer", "--print-to-pdf-no-header",
    ];

    /// <param name="outlined">Whether its headings become bookmarks.</param>
    /// <exception cref="WorkspaceException">There is no browser, or it did not print.</exception>
    public static byte[] Pdf(string html, bool outlined)
    {
        var browser = PrintBrowser.Needed();
        using var room = new ToolRoom();
        room.Put(Page, Encoding.UTF8.GetBytes(html));
        try
        {
            room.Run(browser, Patience, [.. Quiet, .. outlined ? ["--generate-pdf-document-outline"] : Array.Empty<string>(), .. Alone, $"--print-to-pdf={Printed}", Page]);
        }
        catch (InvalidDataException e)
        {
            throw new WorkspaceException($"{e.Message}; FILE.html can be printed by hand");
        }

        return room.Take(Printed) ?? throw new WorkspaceException($"expected a PDF from the browser, and it printed none: name another one in {PrintBrowser.Setting}, or write FILE.html and print that");
    }

    // Chromium's own sandbox cannot be had by the account that may do everything; the page holds no script in any case.
    private static string[] Alone => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
}
