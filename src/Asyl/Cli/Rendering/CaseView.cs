using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Law;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>A case on the terminal: position, chronology, contradictions, and the words that each line cites.</summary>
internal static class CaseView
{
    public static void Write(IAnsiConsole console, Casebook book, ProtectionCase theCase, DateOnly today)
    {
        var account = CaseAccount.Of(book, theCase, today, CaseAccount.NoOlderTexts);
        console.Say(theCase.Name, Pieces.Strong);
        var state = theCase.IsOpen ? TerminalWords.Of("case.state_open") : TerminalWords.Of("case.state_proposed", ShellWord.Of(theCase.Name));
        console.Say($"{state} · {Strings.Count("events", theCase.Events.Count)} · {Strings.Count("reports", theCase.Reports.Count)}", Pieces.Plain);
        console.Legend();
        Position(console, account, theCase, book.Law, today);
        ChronologyView.Write(console, account.Chronology);
        ChronologyView.WriteNotHappened(console, account.NotHappened);
        Contradictions(console, account);
        CitationList.Write(console, account.Citations);
    }

    private static void Position(IAnsiConsole console, CaseAccount account, ProtectionCase theCase, Jurisdictions law, DateOnly today)
    {
        console.Heading(TerminalWords.Of("heading.position", DateWords.Of(today)));
        PositionTable.Write(console, account.Today);
        if (account.Positions.Count > 0)
        {
            console.Heading(TerminalWords.Of("heading.over_time"));
            PositionTable.Write(console, account.Positions);
        }

        console.Advice(law, theCase.Positions);
    }

    private static void Contradictions(IAnsiConsole console, CaseAccount account)
    {
        var shown = account.Contradictions.Where(entry => entry.Shown).ToList();
        if (account.Contradictions.Count == 0)
            return;
        console.Heading(TerminalWords.Of("heading.contradictions"));
        ContradictionsView.Write(console, shown, account.Citations);
        if (shown.Count < account.Contradictions.Count)
            console.Say(TerminalWords.Of("case.folded", account.Contradictions.Count - shown.Count), Pieces.Soft);
    }
}
