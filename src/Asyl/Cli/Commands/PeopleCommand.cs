using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Casework.People;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

/// <summary>Who is who: everybody with their spellings, who may be one, and what people say of it.</summary>
internal static class PeopleCommand
{
    public static Command Make()
    {
        var json = CommonOptions.Json();
        var command = new Command("people", "List the people with their spellings, and who may be the same; say who is who.")
        {
            json,
            Judging("same", "Say that two people are the same.", Verdict.Same),
            Judging("different", "Say that two people are different; this beats every 'same'.", Verdict.Different),
            Judging("unsure", "Say that you looked and are unsure: the machine leaves it to people.", Verdict.Unsure),
            Naming(),
            Undoing(),
        };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var (book, said) = (desk.Look(), desk.Workspace.WhoIsWho(desk.Viewer));
            if (parsed.GetValue(json))
                Output.Json(writer => JsonWhoIsWho.Write(writer, book, said));
            else
                PeopleView.Write(Terminal.Out, book, said);
            return Exit.Done;
        });
        return command;
    }

    private static Command Judging(string name, string description, Verdict verdict)
    {
        var (a, b) = (One("A", "A person's name in any spelling, or an id."), One("B", "Another's."));
        var why = CommonOptions.Why();
        var command = new Command(name, description) { a, b, why };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var seen = desk.Workspace.LastDecision(desk.Viewer);
            var book = desk.Look();
            var (one, other) = (PersonOf(book, parsed.GetValue(a)!), PersonOf(book, parsed.GetValue(b)!));
            var act = desk.Workspace.Judge(desk.Viewer, one, other, verdict, Reason(parsed, why), seen);
            PlainText.Out(TerminalWords.Of($"people.{name}", one.Name, other.Name));
            if (verdict == Verdict.Same && Beaten(desk.Workspace.WhoIsWho(desk.Viewer), book, one, other) is { } stronger)
                PlainText.Out(TerminalWords.Of("people.beaten", stronger.By, stronger.Act));
            PlainText.Out(TerminalWords.Of("people.undo", act));
            return Exit.Done;
        });
        return command;
    }

    private static Command Naming()
    {
        var (who, name) = (One("WHO", "The person's name in any spelling, or an id."), One("NAME", "The name to show."));
        var why = CommonOptions.Why();
        var command = new Command("name", "Set the name that is shown for a person; the spellings of the reports stay.") { who, name, why };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var person = PersonOf(desk.Look(), parsed.GetValue(who)!);
            var shown = Pieces.Clean(parsed.GetValue(name)!).Trim();
            var act = desk.Workspace.Name(desk.Viewer, person, shown, Reason(parsed, why));
            PlainText.Out(TerminalWords.Of("people.named", person.Name, shown));
            PlainText.Out(TerminalWords.Of("people.undo", act));
            return Exit.Done;
        });
        return command;
    }

    private static Command Undoing()
    {
        var act = One("ACT", "The act, as it was printed; `asyl people` lists them.");
        var why = CommonOptions.Why();
        var command = new Command("undo", "Undo a judgement or a name.") { act, why };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            desk.Workspace.Undo(desk.Viewer, parsed.GetValue(act)!, Reason(parsed, why));
            PlainText.Out(TerminalWords.Of("people.undone"));
            return Exit.Done;
        });
        return command;
    }

    /// <summary>The judgement that keeps two people apart whatever else is said of them.</summary>
    private static RecordedJudgement? Beaten(WhoIsWho said, Casebook book, Person one, Person other) =>
        said.About(one, book).FirstOrDefault(judgement => judgement.Verdict == Verdict.Different && judgement.In(book) is var (a, b) && (a?.Id == other.Id || b?.Id == other.Id));

    private static Argument<string> One(string name, string description) => new(name) { Description = description };

    private static Person PersonOf(Casebook book, string words) =>
        words.Any(char.IsLetterOrDigit) ? Desk.PersonOf(book, words) : throw new WorkspaceException("expected a name or an id");

    private static string Reason(ParseResult parsed, Option<string> why) =>
        parsed.GetValue(why) is { } reason && !string.IsNullOrWhiteSpace(reason) ? reason : throw new WorkspaceException("expected a reason: --why REASON");
}
