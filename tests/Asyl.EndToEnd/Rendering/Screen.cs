using Spectre.Console;

namespace Asyl.EndToEnd.Rendering;

/// <summary>What a view prints on a terminal of a width, without colours: the way a pipe or NO_COLOR gets it.</summary>
internal static class Screen
{
    public static string Of(int width, Action<IAnsiConsole> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        write(console);
        return string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }
}
