using Spectre.Console;

namespace Asyl.Cli;

/// <summary>Where results go: the terminal as wide as it is, a pipe or file at a hundred columns.</summary>
internal static class Terminal
{
    private const int PipeWidth = 100;

    private static readonly Lazy<IAnsiConsole> Console = new(() =>
    {
        var plain = System.Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(System.Console.IsOutputRedirected ? new TrimmedWriter(System.Console.Out) : System.Console.Out),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        console.Profile.Width = System.Console.IsOutputRedirected ? PipeWidth : Math.Clamp(console.Profile.Width, 60, 140);
        return console;
    });

    public static IAnsiConsole Out => Console.Value;
}
