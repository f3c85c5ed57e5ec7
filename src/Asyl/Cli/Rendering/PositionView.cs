using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>Where a person stands on a day, and the words it rests on.</summary>
internal static class PositionView
{
    /// <param name="known">The day by which everything was known that counts; null for today's knowledge.</param>
    public static void Write(IAnsiConsole console, Casebook book, ProtectionCase theCase, IReadOnlyList<Position> held, DateOnly day, DateOnly? known)
    {
        var (lines, citations) = CaseAccount.Stand(book, held, CaseAccount.NoOlderTexts);
        console.Say(theCase.Name, Pieces.Strong);
        console.Legend();
        console.Heading(TerminalWords.Of("heading.position", DateWords.Of(day)));
        if (known is { } by)
            console.Say(Strings.Of("note.known", DateWords.Of(by)), Pieces.Soft);
        PositionTable.Write(console, lines);
        console.Say(Strings.Of("note.unknown"), Pieces.Soft);
        Gaps(console, GapLine.Of(book, theCase));
        console.Advice(book.Law, theCase.Positions);
        CitationList.Write(console, citations);
    }

    private static void Gaps(IAnsiConsole console, IReadOnlyList<GapLine> gaps)
    {
        console.Heading(Strings.Of("section.gaps"));
        if (gaps.Count == 0)
            console.Say(Strings.Of("gaps.none"), Pieces.Soft);
        foreach (var gap in gaps)
        {
            console.Say($"{console.Mark(gap.Gap.Basis == Basis.Accepted)} {gap.Sentence}", Pieces.Plain);
            console.Say($"  {string.Join(' ', gap.Gap.Because)}", Pieces.Soft);
        }
    }
}
