using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Exports;
using Asyl.Cli.Rendering;

namespace Asyl.Cli.Commands;

/// <summary>account and accounts: which reports are a person's own words, and those of one person side by side.</summary>
internal static class AccountCommand
{
    public static Command Make()
    {
        var report = new Argument<string>("REPORT") { Description = "The report's id." };
        var whose = Said("whose", "NAME", "Whose account it is.", isRequired: true);
        var date = Said("date", "DAY", "The day it was given, such as 2019-06-03.", isRequired: true);
        var form = Said("form", "FORM", $"{string.Join(", ", Account.Forms)} (a decision is kept beside what it decides on).", isRequired: false);
        var language = Said("language", "LANGUAGE", "The language it was given in.", isRequired: false);
        var interpreter = Said("interpreter", "NAME", "Through whom.", isRequired: false);
        Option<string>[] options = [whose, date, form, language, interpreter];
        var command = new Command("account", "Say that a report is a person's own account, or the decision on it.") { report };
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var fields = ProvenanceCommand.In(parsed, options);
            fields.TryAdd("form", "statement");
            if (!Account.Forms.Contains(fields["form"], StringComparer.Ordinal))
                throw new WorkspaceException($"expected a form among {string.Join(", ", Account.Forms)}");
            desk.Workspace.Write(desk.Viewer, Account.Kind, parsed.GetValue(report)!, fields);
            PlainText.Out("Noted. `asyl accounts NAME` shows a person's accounts side by side.");
            return Exit.Done;
        });
        return command;
    }

    public static Command MakeMany()
    {
        var name = CommonOptions.Name();
        var json = CommonOptions.Json();
        var command = new Command("accounts", "A person's own accounts side by side with each other and the decision. For internal use.") { name, json };
        command.SetAction(parsed =>
        {
            using var desk = Desk.Open(parsed);
            var book = desk.Look();
            var compared = desk.Workspace.Accounts(desk.Viewer, book, Desk.PersonOf(book, CommonOptions.NameIn(parsed, name)));
            if (parsed.GetValue(json))
                Output.Json(writer => JsonAccounts.Write(writer, compared));
            else
                AccountsView.Write(Terminal.Out, book, compared);
            return Exit.Done;
        });
        return command;
    }

    private static Option<string> Said(string field, string value, string description, bool isRequired) => new($"--{field}") { Description = description, HelpName = value, Required = isRequired };
}
