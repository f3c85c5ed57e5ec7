using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Asyl.Browser.Tests.Served;

/// <summary>The real program as it was built with the tests, serving a workspace on a free port of this machine until it is disposed.</summary>
internal sealed partial class ServedProgram : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource<Uri> link = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServedProgram(string workspace)
    {
        process = Begin("serve", "--workspace", workspace, "--by", "Test Desk", "--urls", "http://127.0.0.1:0");
        process.EnableRaisingEvents = true;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => link.TrySetException(new InvalidOperationException($"The program ended before it served: {Said}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>The one-time link that it printed.</summary>
    public Uri Link => link.Task.Result;

    public Uri Address => new(Link.GetLeftPart(UriPartial.Authority));

    /// <summary>Everything it printed so far, errors included.</summary>
    public string Said
    {
        get
        {
            lock (said)
                return said.ToString();
        }
    }

    public static async Task<ServedProgram> Start(string workspace)
    {
        var program = new ServedProgram(workspace);
        await program.link.Task;
        while ((await Wire.Get(program.Address, "/health")).Status != 200)
            await Task.Delay(50);
        return program;
    }

    /// <summary>Runs a command to its end; gives its exit code and what it printed.</summary>
    public static (int Exit, string Said) Run(params string[] words)
    {
        using var command = Begin(words);
        var error = command.StandardError.ReadToEndAsync();
        var output = command.StandardOutput.ReadToEnd();
        command.WaitForExit();
        return (command.ExitCode, output + error.Result);
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static Process Begin(params string[] words) => Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "asyl.dll"), .. words])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (said)
            said.AppendLine(line);
        if (Printed().Match(line) is { Success: true } found)
            link.TrySetResult(new Uri(found.Value));
    }

    [GeneratedRegex(@"http://\S+/sign-in\?key=\w+", RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();
}
