using Asyl.Cli.Rendering;

namespace Asyl.Cli;

/// <summary>Lines of plain text to stdout and stderr. No word that was typed, read or named a file can steer the terminal.</summary>
internal static class PlainText
{
    public static void Out(string line) => Console.Out.WriteLine(Pieces.Clean(line));

    public static void Error(string line) => Console.Error.WriteLine(Pieces.Clean(line));
}
