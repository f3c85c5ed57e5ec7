using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Custody;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Exports;

namespace Asyl.Cli.Commands;

internal static class VerifyCommand
{
    public static Command Make()
    {
        var json = CommonOptions.Json();
        var kept = new Option<string[]>("--checkpoint") { Description = "A checkpoint that was kept elsewhere, to hold the custody log against (may be given more than once).", HelpName = "FILE", DefaultValueFactory = _ => [] };
        var command = new Command("verify", "Check that originals, kept texts, the custody log and every citation are what they were, and what checkpoints say of it.") { kept, json };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var found = desk.Workspace.Verify(desk.Viewer, new Ticker("originals"), parsed.GetValue(kept)!);
            if (parsed.GetValue(json))
                Output.Json(writer => JsonVerification.Write(writer, found));
            else
                Say(found);
            return found.Problems.Count == 0 ? Exit.Done : Exit.DoneInPart;
        });
        return command;
    }

    /// <summary>What was found, for people: what is wrong to stderr, how far the record holds to stdout.</summary>
    public static void Say(Verification found)
    {
        foreach (var problem in found.Problems)
            PlainText.Error(problem);
        PlainText.Out($"{TerminalWords.Count("verify.originals", found.Originals)}, {TerminalWords.Count("verify.kept", found.KeptTexts)}, {Strings.Count("facts", found.Facts)} and the custody log: "
            + (found.Problems.Count == 0 ? TerminalWords.Of("verify.whole") : TerminalWords.Of("verify.wrong", found.Problems.Count)));
        foreach (var chain in found.Chains.Where(chain => chain.Entries > 0))
        {
            var of = found.Chains.Count > 1 ? $"{chain.Compartment}: " : "";
            PlainText.Out(of + (chain.Break is null ? TerminalWords.Of("verify.chain", chain.Entries, chain.From, chain.To) : chain.Holds == 0 ? TerminalWords.Of("verify.chain_nowhere", chain.Entries) : TerminalWords.Of("verify.chain_broken", chain.Holds, chain.Entries, chain.To)));
            foreach (var erased in chain.Erased)
                PlainText.Out(of + TerminalWords.Of(erased.Originals.Count > 0 ? "verify.erased_originals" : "verify.erased", erased.Day, erased.Entry, string.Join(", ", erased.Originals)));
        }

        foreach (var checkpoint in found.Checkpoints)
            Say(checkpoint);
    }

    private static void Say(VerifiedCheckpoint checkpoint)
    {
        PlainText.Out(TerminalWords.Of(checkpoint.Holds ? "verify.checkpoint" : "verify.checkpoint_not", Day(checkpoint.At), checkpoint.Entries, checkpoint.Key));
        if (checkpoint.Stamp is { } stamp)
            PlainText.Out(TerminalWords.Of("verify.stamp", Day(stamp.At), stamp.Authority));
    }

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'");
}
