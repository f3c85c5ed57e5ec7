using System.CommandLine;
using Asyl.Casework;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

/// <summary>accept, reject and correct: what people decide about statements.</summary>
internal static class DecideCommand
{
    public static Command Accept() => OnMany("accept", "Accept statements: they now stand as a person's, not the machine's.");

    public static Command Reject() => OnMany("reject", "Reject statements: they are kept, and nothing rests on them any more.");

    public static Command Correct()
    {
        var id = new Argument<string>("ID") { Description = "The statement's id." };
        var fields = new Argument<string[]>("FIELD=VALUE") { Description = "What to put right: event, people (A;B), date, place, country, certainty, voice (A>B), details.ROLE.", Arity = ArgumentArity.OneOrMore };
        var why = CommonOptions.Why();
        var command = new Command("correct", "Correct a statement's fields; what the machine read is kept beside.") { id, fields, why };
        command.SetAction(parsed => Decide(parsed, "correct", [parsed.GetValue(id)!], Corrections.Of(parsed.GetValue(fields)!), parsed.GetValue(why)!));
        return command;
    }

    private static Command OnMany(string kind, string description)
    {
        var ids = new Argument<string[]>("ID") { Description = "Ids of statements.", Arity = ArgumentArity.OneOrMore };
        var why = CommonOptions.Why();
        var command = new Command(kind, description) { ids, why };
        command.SetAction(parsed => Decide(parsed, kind, parsed.GetValue(ids)!, new SortedDictionary<string, string>(StringComparer.Ordinal), parsed.GetValue(why)!));
        return command;
    }

    private static void Said(Casebook book, string kind, IEnumerable<string> ids)
    {
        var decided = book.Reports.SelectMany(report => report.Statements).ToLookup(filed => filed.Statement.Id, StringComparer.Ordinal);
        foreach (var id in ids)
            PlainText.Out($"{kind}: {StatementWords.Of(decided[id].First().Statement)}  {id}");
    }

    private static int Decide(ParseResult parsed, string kind, string[] ids, SortedDictionary<string, string> fields, string why)
    {
        if (string.IsNullOrWhiteSpace(why))
            throw new WorkspaceException("expected a reason: --why REASON");
        using var desk = Desk.Open(parsed);
        desk.Workspace.Decide(desk.Viewer, kind, ids, fields, why, desk.Workspace.LastDecision(desk.Viewer));
        Said(desk.Workspace.Look(desk.Viewer, withReader: true), kind, ids.Distinct(StringComparer.Ordinal));
        return Exit.Done;
    }
}
