using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Intake;
using Asyl.Cli.Rendering;
using Asyl.Language.Dates;

namespace Asyl.Cli.Commands;

/// <summary>The example pile, from files to cases, in a workspace of its own in the temporary folder.</summary>
internal static class DemoCommand
{
    private const int MainCases = 2;
    private const int ContradictionsShown = 5;

    public static Command Make()
    {
        var command = new Command("demo", "Make a workspace from the invented example pile and show what comes out.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var pile = Path.Combine(AppContext.BaseDirectory, "examples", "pile");
        if (!Directory.Exists(pile))
            throw new WorkspaceException("the example pile is not beside the program: install Asyl anew");
        var folder = Directory.CreateTempSubdirectory("asyl-demo-").FullName;
        using var workspace = Workspace.OpenOrMake(folder, TimeProvider.System);
        var added = workspace.Add(Workspace.MainCompartment, Environment.UserName, Files.Under([pile]), Edtf.Unknown).Count();
        var book = workspace.Look(new Viewer(Environment.UserName, [Workspace.MainCompartment]), withReader: true);
        Console.WriteLine($"{added} invented reports and papers were added to a workspace of their own and read.\n");
        CasesView.Write(Terminal.Out, book, Today.Of(TimeProvider.System));
        var main = book.Cases.OrderByDescending(theCase => theCase.Events.Count).Take(MainCases).ToList();
        Contradictions(folder, book, main);
        Next(folder, main);
        return Exit.Done;
    }

    private static void Contradictions(string folder, Casebook book, List<ProtectionCase> cases)
    {
        var found = book.Contradictions.Where(one => one.Shown && cases.Any(theCase => one.People.Contains(theCase.Person, StringComparer.Ordinal))).ToList();
        var (entries, citations) = CaseAccount.Compare(book, [.. found.Take(ContradictionsShown)], CaseAccount.NoOlderTexts);
        Terminal.Out.Heading(TerminalWords.Of("heading.contradictions"));
        ContradictionsView.Write(Terminal.Out, entries, citations);
        var more = book.Contradictions.Count(one => one.Shown) - entries.Count;
        if (more > 0)
            PlainText.Out(TerminalWords.Of("demo.more", more, $"./asyl contradictions --workspace {folder}"));
    }

    private static void Next(string folder, List<ProtectionCase> cases)
    {
        var name = ShellWord.Of(cases.Count > 0 ? cases[0].Name : "NAME");
        Console.WriteLine(
            $"""

            Look further:
              ./asyl case {name} --workspace {folder}
              ./asyl position {name} --on 2021-06-01 --workspace {folder}
              ./asyl dossier {name} -o dossier.html --workspace {folder}
            Your own pile:
              ./asyl add FOLDER
            This workspace is a temporary one; to remove it:
              rm -r {folder}
            """);
    }
}
