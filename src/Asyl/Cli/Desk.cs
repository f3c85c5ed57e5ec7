using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Casework.Cases;
using Asyl.Casework.People;
using Asyl.Cli.Rendering;

namespace Asyl.Cli;

/// <summary>An open workspace and who looks at it, for one command.</summary>
internal sealed class Desk : IDisposable
{
    private Desk(Workspace workspace, Viewer viewer, bool withReader)
    {
        Workspace = workspace;
        Viewer = viewer;
        WithReader = withReader;
        if (workspace.IsOutdated)
            Console.Error.WriteLine("These readings were made by an older Asyl: `asyl reread` makes them anew.");
        if (workspace.OwnLaw.Problems is { Count: > 0 } wrong)
            Console.Error.WriteLine(TerminalWords.Count("law.refused_count", wrong.Count));
    }

    public Workspace Workspace { get; }

    public Viewer Viewer { get; }

    /// <summary>False: only what people entered, accepted or corrected is shown.</summary>
    public bool WithReader { get; }

    /// <exception cref="WorkspaceException">There is no workspace, or a compartment that was named is not there.</exception>
    public static Desk Open(ParseResult parsed)
    {
        var desk = With(parsed, Workspace.Open(parsed.GetValue(CommonOptions.Workspace)!, TimeProvider.System));
        if (desk.Viewer.Compartments.Except(desk.Workspace.Compartments.Append(Workspace.MainCompartment), StringComparer.Ordinal).Any())
            throw desk.Closing("there is no compartment of that name here");
        return desk;
    }

    /// <summary>For what leaves the house: with more than one compartment, somebody says what may.</summary>
    /// <exception cref="WorkspaceException">As <see cref="Open"/>, or it is not said.</exception>
    public static Desk OpenToIssue(ParseResult parsed)
    {
        var desk = Open(parsed);
        return desk.Viewer.Compartments.Count == 1 || parsed.GetValue(CommonOptions.Compartment) is { Length: > 0 }
            ? desk
            : throw desk.Closing("more than one compartment lies here: name what may leave with --compartment NAME, which may be given more than once");
    }

    /// <summary>For commands that may be the first: opening a case, entering a fact.</summary>
    public static Desk OpenOrMake(ParseResult parsed) => With(parsed, Workspace.OpenOrMake(parsed.GetValue(CommonOptions.Workspace)!, TimeProvider.System));

    public Casebook Look() => Workspace.Look(Viewer, WithReader);

    public void Dispose() => Workspace.Dispose();

    /// <summary>The one person a name stands for.</summary>
    /// <exception cref="WorkspaceException">Nobody, or more than one.</exception>
    public static Person PersonOf(Casebook book, string name) => book.Find(name) switch
    {
        [var only] => only,
        [] => throw new WorkspaceException("nobody of that name is known here: `asyl cases` lists the cases, `asyl open NAME` opens one by hand"),
        var several => throw Unsure(book, several),
    };

    /// <summary>The case of the one person a name stands for.</summary>
    /// <exception cref="WorkspaceException">Nobody, more than one, or someone without a case.</exception>
    public static ProtectionCase CaseOf(Casebook book, string name)
    {
        var person = PersonOf(book, name);
        return book.Cases.FirstOrDefault(theCase => theCase.Person == person.Id)
            ?? throw new WorkspaceException("that person has no case: `asyl open NAME` opens one");
    }

    private static WorkspaceException Unsure(Casebook book, IReadOnlyList<Person> several)
    {
        CandidatesView.Write(Terminal.Out, book, several, Today.Of(TimeProvider.System));
        return new WorkspaceException($"that name fits {several.Count} people: give the full name or an id");
    }

    private WorkspaceException Closing(string message)
    {
        Dispose();
        return new WorkspaceException(message);
    }

    private static Desk With(ParseResult parsed, Workspace workspace)
    {
        var named = parsed.GetValue(CommonOptions.Compartment) ?? [];
        IEnumerable<string> compartments = named.Length > 0 ? named : workspace.Compartments is { Count: > 0 } all ? all : [Workspace.MainCompartment];
        return new Desk(workspace, new Viewer(CommonOptions.ByIn(parsed), compartments), !parsed.GetValue(CommonOptions.ReaderOff));
    }
}
