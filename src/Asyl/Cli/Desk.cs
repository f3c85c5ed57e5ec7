using System.CommandLine;
using Asyl.Casework;
using Asyl.Casework.Access;
using Asyl.Casework.Cases;
using Asyl.Casework.People;

namespace Asyl.Cli;

/// <summary>An open workspace and who looks at it, for one command.</summary>
internal sealed class Desk : IDisposable
{
    private readonly bool withReader;

    private Desk(Workspace workspace, Viewer viewer, bool withReader)
    {
        Workspace = workspace;
        Viewer = viewer;
        this.withReader = withReader;
        if (workspace.IsOutdated)
            Console.Error.WriteLine("These readings were made by an older Asyl: `asyl reread` makes them anew.");
    }

    public Workspace Workspace { get; }

    public Viewer Viewer { get; }

    public static Desk Open(ParseResult parsed) => With(parsed, Workspace.Open(parsed.GetValue(CommonOptions.Workspace)!, TimeProvider.System));

    /// <summary>For commands that may be the first: opening a case, entering a fact.</summary>
    public static Desk OpenOrMake(ParseResult parsed) => With(parsed, Workspace.OpenOrMake(parsed.GetValue(CommonOptions.Workspace)!, TimeProvider.System));

    public Casebook Look() => Workspace.Look(Viewer, withReader);

    public void Dispose() => Workspace.Dispose();

    /// <summary>The one person a name stands for.</summary>
    /// <exception cref="WorkspaceException">Nobody, or more than one.</exception>
    public static Person PersonOf(Casebook book, string name) => book.Find(name) switch
    {
        [var only] => only,
        [] => throw new WorkspaceException("nobody of that name is known here: `asyl cases` lists the cases, `asyl open NAME` opens one by hand"),
        var several => throw new WorkspaceException($"that name fits {several.Count} people: give the full name or an id ({string.Join(", ", several.Select(person => person.Id))})"),
    };

    /// <summary>The case of the one person a name stands for.</summary>
    /// <exception cref="WorkspaceException">Nobody, more than one, or someone without a case.</exception>
    public static ProtectionCase CaseOf(Casebook book, string name)
    {
        var person = PersonOf(book, name);
        return book.Cases.FirstOrDefault(theCase => theCase.Person == person.Id)
            ?? throw new WorkspaceException("that person has no case: `asyl open NAME` opens one");
    }

    private static Desk With(ParseResult parsed, Workspace workspace)
    {
        var named = parsed.GetValue(CommonOptions.Compartment) ?? [];
        IEnumerable<string> compartments = named.Length > 0 ? named : workspace.Compartments is { Count: > 0 } all ? all : [Workspace.MainCompartment];
        return new Desk(workspace, new Viewer(parsed.GetValue(CommonOptions.By)!, compartments), !parsed.GetValue(CommonOptions.ReaderOff));
    }
}
