using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Similar;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>Cases that share something with one, what they share, what came of each; then of how many of them each decision is told.</summary>
internal static class SimilarView
{
    private const int Most = 20;

    public static void Write(IAnsiConsole console, SimilarCases found)
    {
        console.Say(found.Traits.Count == 0 ? Strings.Of("similar.no_traits") : Strings.Of("similar.traits", string.Join("; ", found.Traits.Select(TraitPhrase.Of))), Pieces.Soft);
        foreach (var one in found.All.Take(Most))
            Write(console, one);
        if (found.All.Count > Most)
            console.Say(Strings.Of("similar.more", found.All.Count - Most), Pieces.Soft);
        console.Say(found.All.Count == 0 ? Strings.Of("similar.none") : found.AreTooFew ? Strings.Of("similar.too_few", found.All.Count) : Strings.Of("similar.told", found.All.Count), Pieces.Strong);
        foreach (var came in found.AreTooFew ? [] : found.Came)
            console.Say($"  {TraitPhrase.Of(came)}", Pieces.Plain);
    }

    private static void Write(IAnsiConsole console, SimilarCase one)
    {
        var words = new Paragraph().Add(one.Case.Name, Pieces.Strong)
            .Line().Add(Strings.Of("similar.shares", string.Join("; ", one.Shares.Select(TraitPhrase.Of))), Pieces.Soft);
        foreach (var e in one.Came)
            words.Line().Add($"{DateWords.Of(e.Date)}: {SimilarCases.Decision(e)}{(e.Country.Length > 0 ? $" ({Strings.Country(e.Country)})" : "")}", Pieces.Plain);
        console.Write(words.Line());
    }
}
