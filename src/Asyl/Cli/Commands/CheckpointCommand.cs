using System.CommandLine;
using Asyl.Casework;

namespace Asyl.Cli.Commands;

internal static class CheckpointCommand
{
    private const string Variable = "ASYL_PASSPHRASE";

    /// <summary>The signature, the public key and, last, the text.</summary>
    private static readonly string[] Parts = [".sig", ".pem", ""];

    public static Command Make()
    {
        var file = new Option<string?>("-o", "--output") { Description = "Where to write a copy to keep elsewhere; its signature (.sig) and public key (.pem) go beside it.", HelpName = "FILE" };
        var locked = new Option<bool>("--passphrase") { Description = $"Ask for a passphrase when the key is made (or give one in {Variable})." };
        var command = new Command("checkpoint", "Sign how far the custody log has come, in a small text to keep elsewhere.") { file, locked };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var (checkpoint, kept) = desk.Workspace.Checkpoint(desk.Viewer, isNew => Passphrase(isNew, parsed.GetValue(locked)));
            if (parsed.GetValue(file) is { } path)
            {
                foreach (var ending in Parts)
                    Output.ToFile(path + ending, stream => stream.Write(File.ReadAllBytes(kept + ending)));
            }

            PlainText.Out(TerminalWords.Of("checkpoint.written", checkpoint.Chains.Sum(chain => chain.Entries), Path.GetFileName(kept)));
            PlainText.Out(TerminalWords.Of("checkpoint.key", checkpoint.Key));
            return Exit.Done;
        });
        return command;
    }

    private static string? Passphrase(bool isNew, bool wanted) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given ? given
        : isNew && !wanted ? null
        : Console.IsInputRedirected ? throw new WorkspaceException($"expected a passphrase in {Variable}, or a terminal to ask for it")
        : isNew && Prompt("checkpoint.passphrase") is { Length: > 0 } words ? Prompt("checkpoint.passphrase_again") == words ? words : throw new WorkspaceException("expected the same passphrase twice")
        : Prompt("checkpoint.passphrase");

    /// <summary>A line typed without being shown.</summary>
    private static string Prompt(string key)
    {
        Console.Error.Write(TerminalWords.Of(key));
        var typed = new System.Text.StringBuilder();
        for (var pressed = Console.ReadKey(intercept: true); pressed.Key != ConsoleKey.Enter; pressed = Console.ReadKey(intercept: true))
        {
            if (pressed.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else
                typed.Append(pressed.KeyChar);
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}
