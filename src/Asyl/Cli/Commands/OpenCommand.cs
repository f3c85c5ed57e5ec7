using System.CommandLine;

namespace Asyl.Cli.Commands;

internal static class OpenCommand
{
    public static Command Make()
    {
        var name = CommonOptions.Name("The person's name: someone the reports name, or anybody.");
        var command = new Command("open", "Open a person's case: a proposed one, or one by hand.") { name };
        command.SetAction(parsed => Run(parsed, CommonOptions.NameIn(parsed, name)));
        return command;
    }

    private static int Run(ParseResult parsed, string name)
    {
        using var desk = Desk.OpenOrMake(parsed);
        var book = desk.Look();
        var person = book.Find(name).Count == 0 ? null : Desk.PersonOf(book, name);
        if (person is not null && book.Cases.Any(theCase => theCase.IsOpen && theCase.Person == person.Id))
        {
            PlainText.Out($"The case of {person.Name} is open already ({person.Id}).");
            return Exit.Done;
        }

        var id = desk.Workspace.OpenCase(desk.Viewer, person?.Name ?? name, person)[0];
        PlainText.Out($"Opened the case of {person?.Name ?? name} ({id}).");
        PlainText.Out(person is null
            ? $"Next: asyl fact add {ShellWord.Of(name)} --event CODE --date EDTF --note TEXT"
            : $"Next: asyl case {ShellWord.Of(person.Name)}");
        return Exit.Done;
    }
}
