using Asyl.Casework.Access;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Dossiers.Redacting;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <content>What a dossier takes from the record beside the case itself.</content>
public sealed partial class Workspace
{
    /// <summary>Where people looked in vain: the kind of paper that says so.</summary>
    public const string Consulted = "consulted";

    /// <summary>The dossier of a person's case, after its originals are found as they were received.</summary>
    /// <param name="version">Of the program that makes it.</param>
    /// <exception cref="WorkspaceException">There is no such case in what the purpose takes in, something was chosen that is not there, or an original was changed.</exception>
    /// <exception cref="Dossiers.Citing.CitationException">A citation does not hold.</exception>
    public Dossier Dossier(Viewer viewer, string person, AskedDossier asked, string version)
    {
        var (purpose, book) = (asked.Purpose, Look(viewer, asked.WithReader && !asked.Purpose.IsOfAccepted));
        var theCase = book.CaseOf(person) ?? throw new WorkspaceException(purpose.IsOfAccepted ? "expected an open case, since what is filed rests on what people accepted: open and review it first, or say another purpose (--for)" : "that person has no case");
        if (asked.CutOff is { } day)
        {
            book = book.CutOff(day, theCase, KnownSince(viewer));
            theCase = book.CaseOf(person) is { Events.Count: > 0 } known ? known with { IsOpen = theCase.IsOpen } : throw new WorkspaceException("nothing of that person was published or received by that day");
        }

        var dossier = Dossiers.Dossier.Of(book, theCase, DossierOptions.Of(book, theCase, asked.AsOf, version) with
        {
            Purpose = purpose,
            For = asked.For,
            CutOff = asked.CutOff,
            Ticked = asked.Ticked,
            Withheld = asked.Withheld,
            Redaction = Redaction.Of(book, theCase, asked.Redaction),
            Profiles = Profiles(viewer),
            Consulted = [.. Papers(viewer, person).Where(paper => paper.Kind == Consulted)],
            Checks = purpose.Has("checks") ? Checks(viewer) : [],
        });
        EnsureWhole(dossier.Sources.Select(source => source.Report));
        return dossier;
    }

    /// <summary>Who accepted or corrected statements last, by the statement's id.</summary>
    private SortedDictionary<string, Check> Checks(Viewer viewer)
    {
        var checks = new SortedDictionary<string, Check>(StringComparer.Ordinal);
        foreach (var row in DecisionTable.StandingOf(record.Connection, viewer.Compartments, ["accept", "correct"]))
            checks[row.Subject] = new(row.By, Stamp.Read(row.At));
        return checks;
    }
}
