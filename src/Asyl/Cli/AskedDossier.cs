using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Parts;

namespace Asyl.Cli;

/// <summary>A dossier as somebody asks for it.</summary>
/// <param name="CutOff">The day after which nothing is taken in; null for everything.</param>
/// <param name="For">For whom, in their words.</param>
/// <param name="Ticked">Ids of what a filing shall hold although it leaves it out otherwise.</param>
internal sealed record AskedDossier(string Name, Purpose Purpose, DateOnly AsOf, DateOnly? CutOff, string For, IReadOnlyList<string> Ticked)
{
    /// <param name="withheld">What a filing left out, for the memo beside it.</param>
    public Dossier Make(Desk desk, IReadOnlyList<Withheld>? withheld = null)
    {
        var book = desk.Workspace.Look(desk.Viewer, desk.WithReader && !Purpose.IsOfAccepted);
        var theCase = Desk.CaseOf(book, Name);
        if (CutOff is { } day)
        {
            book = book.CutOff(day, theCase, desk.Workspace.KnownSince(desk.Viewer));
            theCase = Desk.CaseOf(book, theCase.Person);
        }

        return Dossier.Of(book, theCase, desk.Workspace.DossierOptions(desk.Viewer, book, theCase, AsOf, ProgramVersion.Text) with
        {
            Purpose = Purpose, For = For, CutOff = CutOff, Ticked = Ticked, Withheld = withheld ?? [],
        });
    }
}
