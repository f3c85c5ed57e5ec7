using Asyl.Casework.Cases;
using Asyl.Casework.People;

namespace Asyl.Casework.Dossiers.Redacting.Concerned;

/// <summary>
/// The family of whom a case is about, as relations in reports tell it, and details of facts. Family of family counts as "relative". Enters: what one viewer may see.
/// Leaves: each name in each report, with what its bearer is to that person by the nearest tie.
/// </summary>
internal static class Family
{
    public const string Relative = "relative";

    public static IReadOnlyDictionary<ReportName, string> Of(Casebook book, IReadOnlyList<ReportName> subject)
    {
        var (found, seen) = (new Dictionary<ReportName, string>(), subject.ToHashSet());
        var waiting = new Queue<(ReportName At, bool IsNear)>(subject.Select(at => (at, true)));
        while (waiting.TryDequeue(out var one))
        {
            foreach (var (member, kin) in Ties(book, one.At, one.IsNear))
            {
                foreach (var at in Everywhere(book, member).Where(seen.Add))
                {
                    found[at] = kin;
                    waiting.Enqueue((at, false));
                }
            }
        }

        return found;
    }

    /// <summary>The names that details of facts give to family.</summary>
    public static IEnumerable<string> InFacts(Casebook book, ProtectionCase theCase) =>
        CaseReports.FactsOf(book, theCase).SelectMany(fact => fact.Details).Where(detail => DetailKinds.Of(detail.Key) == "kin").Select(detail => detail.Value);

    private static IEnumerable<(ReportName Member, string Kin)> Ties(Casebook book, ReportName of, bool isNear)
    {
        foreach (var relation in book.Report(of.Report)?.Reading.Relations ?? [])
        {
            if (relation.FamilyOf(of.Name) is { } tie)
                yield return (of with { Name = tie.Of }, isNear ? tie.Theirs : Relative);
        }
    }

    /// <summary>The same person in every report.</summary>
    private static IEnumerable<ReportName> Everywhere(Casebook book, ReportName at) => (book.Index.FindPerson(at)?.Members ?? []).Append(at).Distinct();
}
