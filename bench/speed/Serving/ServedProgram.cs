using System.Diagnostics;
using System.Text.RegularExpressions;
using Asyl.Speed.Measuring;

namespace Asyl.Speed.Serving;

/// <summary>The real workbench over a workspace, from its start to its end; it is ended with this object.</summary>
internal sealed partial class ServedProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Process _process;
    private readonly long _began = TimeProvider.System.GetTimestamp();

    public ServedProgram(string program, string workspace, int port)
    {
        Address = new Uri($"http://127.0.0.1:{port}");
        string[] arguments = ["serve", "--workspace", workspace, "--by", "bench", "--urls", Address.GetLeftPart(UriPartial.Authority)];
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        _process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        Link = ReadLink();
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    public Uri Address { get; }

    /// <summary>It signs in once.</summary>
    public Uri Link { get; }

    public MemoryUse Memory => MemoryUse.Of(_process.Id);

    public double Spent
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalMilliseconds;
        }
    }

    /// <summary>Milliseconds from the start of the program until it has something to show.</summary>
    public async Task<double> UntilReady(Client client)
    {
        while (TimeProvider.System.GetElapsedTime(_began) is var took && took < Patience)
        {
            if (await client.IsReady())
                return TimeProvider.System.GetElapsedTime(_began).TotalMilliseconds;
            await Task.Delay(20);
        }

        throw new InvalidOperationException("the workbench did not get ready");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private Uri ReadLink()
    {
        while (_process.StandardOutput.ReadLine() is { } line)
        {
            if (SignIn().Match(line) is { Success: true } found)
                return new Uri(found.Value);
        }

        throw new InvalidOperationException("the workbench ended before it printed its link");
    }

    [GeneratedRegex(@"http://\S+/sign-in\?key=\w+", RegexOptions.ExplicitCapture)]
    private static partial Regex SignIn();
}
