using System.CommandLine;
using Asyl.Casework;
using Asyl.Web;
using Asyl.Web.Doors;

namespace Asyl.Cli.Commands;

internal static class ServeCommand
{
    public const int UsualPort = 8265;

    public static Command Make()
    {
        var urls = new Option<string>("--urls") { Description = "The address to serve at, on this machine: http://127.0.0.1:PORT or http://localhost:PORT.", HelpName = "URL", DefaultValueFactory = _ => $"http://127.0.0.1:{UsualPort}" };
        var open = new Option<bool>("--browser") { Description = "Open the workbench in the browser." };
        var command = new Command("serve", "Serve the workbench to the browser of this machine: add, read, review and decide without a terminal.") { urls, open };
        command.SetAction((parsed, cancelled) => Run(parsed, Address(parsed.GetValue(urls)!), parsed.GetValue(open), cancelled));
        return command;
    }

    private static async Task<int> Run(ParseResult parsed, Uri address, bool openBrowser, CancellationToken cancelled)
    {
        var by = CommonOptions.ByIn(parsed);
        var workspace = parsed.GetValue(CommonOptions.Workspace)!;
        using var room = new Room(workspace, parsed.GetValue(CommonOptions.Compartment) ?? [], !parsed.GetValue(CommonOptions.ReaderOff), TimeProvider.System);
        var signIn = new SignIn();
        await using var app = Workbench.Build(room, signIn, TimeProvider.System, [address.GetLeftPart(UriPartial.Authority)]);
        try
        {
            await app.StartAsync(cancelled);
        }
        catch (IOException)
        {
            return Signpost.Read(workspace) is { } running
                ? Point(running, openBrowser)
                : throw new WorkspaceException($"port {address.Port} is in use: give another with --urls http://127.0.0.1:PORT");
        }

        using var signpost = Signpost.Put(workspace, app.Urls.First());
        var link = Link(app, signIn, by);
        PlainText.Out($"The workbench is at {app.Urls.First()}, for this machine alone. Open this link; it works once:");
        PlainText.Out(link);
        PlainText.Out("Enter makes another link, Ctrl+C ends the workbench.");
        _ = Task.Run(room.Prepare, cancelled);
        if (openBrowser)
            Browser.Open(link);
        _ = Task.Run(() => MakeLinks(app, signIn, by), cancelled);
        await app.WaitForShutdownAsync(cancelled);
        return Exit.Done;
    }

    /// <summary>Its window prints a link to whoever sits before it, and this one has no right to make any.</summary>
    private static int Point(string running, bool openBrowser)
    {
        PlainText.Out($"The workbench of this workspace runs already, at {running}. If its page asks for a link: press Enter in the window it was started in.");
        if (openBrowser)
            Browser.Open(running);
        return Exit.Done;
    }

    private static void MakeLinks(WebApplication app, SignIn signIn, string by)
    {
        while (Console.In.ReadLine() is not null)
            PlainText.Out(Link(app, signIn, by));
    }

    private static string Link(WebApplication app, SignIn signIn, string by) => $"{app.Urls.First()}/sign-in?key={signIn.NewKey(by)}";

    /// <exception cref="WorkspaceException">It is no address of this machine.</exception>
    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "http", IsLoopback: true, Host: "127.0.0.1" or "localhost" or "[::1]" }
            ? address
            : throw new WorkspaceException("expected an address of this machine, such as http://127.0.0.1:8265: the workbench is served to nobody else");
}
