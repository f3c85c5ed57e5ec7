using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Record;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>What people wrote of a source.</summary>
internal static class ProfileView
{
    public static void Write(IAnsiConsole console, string about, IReadOnlyList<Paper> profiles)
    {
        console.Say(about, Pieces.Strong);
        if (profiles.Count == 0)
            console.Say(ProfileWords.Of([]), Pieces.Soft);
        foreach (var profile in profiles)
        {
            console.Say(ProfileWords.Of([profile]), Pieces.Plain);
            foreach (var (label, words) in ProfileWords.Fields(profile))
                console.Say($"{label}: {words}", Pieces.Plain);
        }
    }
}
