using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Intake;
using Asyl.Cli.Rendering;
using Asyl.Language.Dates;

namespace Asyl.Cli.Commands;

/// <summary>The example pile, from files to cases, in a workspace of its own in the temporary folder.</summary>
internal static class DemoCommand
{
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
        ContradictionsView.Write(Terminal.Out, book, [.. book.Contradictions.Where(one => one.Shown)]);
        Next(folder, book);
        return Exit.Done;
    }

    private static void Next(string folder, Casebook book)
    {
        var name = book.Cases.OrderByDescending(theCase => theCase.Events.Count).Select(theCase => theCase.Name).FirstOrDefault() ?? "NAME";
        Console.WriteLine(
            $"""

            Look further:
              ./asyl case "{name}" --workspace {folder}
              ./asyl position "{name}" --on 2021-06-01 --workspace {folder}
              ./asyl dossier "{name}" -o dossier.html --workspace {folder}
            Your own pile:
              ./asyl add FOLDER
            """);
    }
}
