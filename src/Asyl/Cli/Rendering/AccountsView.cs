using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;
using Spectre.Console;

namespace Asyl.Cli.Rendering;

/// <summary>A person's accounts side by side: what each tells, what was added, left out or told otherwise.</summary>
internal static class AccountsView
{
    public static void Write(IAnsiConsole console, Casebook book, AccountComparison compared)
    {
        console.Say(TerminalWords.Of("accounts.internal"), Pieces.Warn);
        if (compared.Accounts.Count == 0)
        {
            console.Say(TerminalWords.Of("accounts.none"), Pieces.Plain);
            return;
        }

        foreach (var (at, account) in compared.Accounts.Index())
            console.Say($"{Letter(at)}  {DateWords.Of(account.Date)}  {string.Join(", ", new[] { account.Form, account.Language, account.Interpreter }.Where(word => word.Length > 0))}  {account.Report}", Pieces.Strong);
        console.WriteLine();
        foreach (var one in compared.Events)
            Write(console, one);
        if (compared.Events.Count == 0)
            console.Say(TerminalWords.Of("accounts.nothing_told"), Pieces.Plain);
        if (compared.Contradictions.Count > 0)
            ContradictionsView.Write(console, book, compared.Contradictions);
    }

    private static void Write(IAnsiConsole console, ComparedEvent one)
    {
        var happening = one.Event;
        console.Say($"{DateWords.Of(happening.Date)}  {EventPhrase.Of(happening.Event, new Place(happening.Place, happening.Country), happening.Details).Text}", Pieces.Strong);
        foreach (var (at, told) in one.Told.Index())
            console.Say($"  {Letter(at)}  {(told.Count == 0 ? TerminalWords.Of("accounts.silent") : string.Join("; ", told.Select(filed => QuotationMarks.Around(filed.Statement.Passage.Text))))}", told.Count == 0 ? Pieces.Soft : Pieces.Plain);
        foreach (var words in Differences(one))
            console.Say($"     {words}", Pieces.Warn);
    }

    private static IEnumerable<string> Differences(ComparedEvent one)
    {
        if (one.AddedIn >= 0)
            yield return TerminalWords.Of("accounts.added", Letter(one.AddedIn));
        if (one.LeftOutIn.ToList() is { Count: > 0 } silent)
            yield return TerminalWords.Of("accounts.left_out", string.Join(", ", silent.Select(Letter)));
        foreach (var attribute in one.Changed)
            yield return TerminalWords.Of("accounts.changed", DetailWords.Label(attribute), string.Join("; ", Values(one, attribute)));
    }

    private static IEnumerable<string> Values(ComparedEvent one, string attribute) =>
        one.ValuesOf(attribute).Select(told => $"{Letter(told.Account)} {string.Join(", ", told.Values.Select(DetailWords.Value))}");

    private static string Letter(int at) => ((char)('A' + (at % 26))).ToString();
}
