using Asyl.Casework.Access;
using Asyl.Casework.Cases;
using Asyl.Casework.Dossiers;
using Asyl.Casework.Record;

namespace Asyl.Casework;

/// <content>What a dossier takes from the record beside the case itself.</content>
public sealed partial class Workspace
{
    /// <summary>Where people looked in vain: the kind of paper that says so.</summary>
    public const string Consulted = "consulted";

    /// <summary>The options of a dossier with what people wrote about sources, where they looked in vain, and who stands behind which statement.</summary>
    /// <param name="version">Of the program that makes it.</param>
    public DossierOptions DossierOptions(Viewer viewer, Casebook book, ProtectionCase theCase, DateOnly asOf, string version) => Dossiers.DossierOptions.Of(book, theCase, asOf, version) with
    {
        Profiles = Profiles(viewer),
        Consulted = [.. Papers(viewer, theCase.Person).Where(paper => paper.Kind == Consulted)],
        Checks = Checks(viewer),
    };

    /// <summary>Who accepted or corrected statements last, by the statement's id.</summary>
    private SortedDictionary<string, Check> Checks(Viewer viewer)
    {
        var checks = new SortedDictionary<string, Check>(StringComparer.Ordinal);
        foreach (var row in DecisionTable.StandingOf(record.Connection, viewer.Compartments, ["accept", "correct"]))
            checks[row.Subject] = new(row.By, Stamp.Read(row.At));
        return checks;
    }
}
