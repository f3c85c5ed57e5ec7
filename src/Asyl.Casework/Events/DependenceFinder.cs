using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>
/// Finds which reports do not stand on their own. Enters: reports. Leaves: who copies, cites, repeats its own paragraph or hears the same
/// witness, each with the passage that shows it. Never: a judgement on which of them is right.
/// </summary>
public static class DependenceFinder
{
    public static IReadOnlyList<Dependence> Find(IReadOnlyList<FiledReport> reports) => Find(reports, SharedWitnesses.Of(reports));

    internal static IReadOnlyList<Dependence> Find(IReadOnlyList<FiledReport> reports, SharedWitnesses witnesses)
    {
        var pile = reports.DistinctBy(report => report.Id, StringComparer.Ordinal).OrderBy(report => report.Id, StringComparer.Ordinal).ToArray();
        return [.. SharedText.Find(pile).Concat(CitedSources.Find(pile)).Concat(witnesses.All).Order(Comparer<Dependence>.Create(Compare))];
    }

    /// <summary>What was found, with other witnesses of these keys.</summary>
    internal static IReadOnlyList<Dependence> Renewed(IReadOnlyList<Dependence> found, SharedWitnesses witnesses, HashSet<string> keys) => keys.Count == 0 ? found
        : found.Renewed(one => one.Kind == DependenceKind.Witness && keys.Contains(Member.TieKey(one.OnWitness)!), witnesses.By(keys), Compare);

    /// <summary>Whether nothing changed by which a report rests on another or on an outlet.</summary>
    internal static bool RestsAlike(FiledReport was, FiledReport report) => was.Text == report.Text
        && was.Reading.Outlet == report.Reading.Outlet && was.Reading.Published == report.Reading.Published && was.Reading.Cites.SequenceEqual(report.Reading.Cites)
        && was.Reading.People.Select(person => person.Name).SequenceEqual(report.Reading.People.Select(person => person.Name), StringComparer.Ordinal);

    private static int Compare(Dependence a, Dependence b)
    {
        var order = string.CompareOrdinal(a.Report, b.Report);
        order = order != 0 ? order : a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : string.CompareOrdinal(On(a), On(b));
        return order != 0 ? order : (a.Passage?.Start ?? 0).CompareTo(b.Passage?.Start ?? 0);
    }

    private static string On(Dependence found) => found.OnReport.Length > 0 ? found.OnReport : found.OnOutlet.Length > 0 ? found.OnOutlet : found.OnWitness;

    /// <summary>Whether the first can rest on the second: it is not known to be the older one. Of two undated ones the ordinal-first is taken for the older.</summary>
    internal static bool MayRestOn(FiledReport later, FiledReport earlier)
    {
        var (mine, theirs) = (later.Reading.Published, earlier.Reading.Published);
        if (mine.IsBounded && theirs.IsBounded && mine != theirs && DateReach.Compare(theirs, mine) is var order && order != 0)
            return order < 0;
        return string.CompareOrdinal(earlier.Id, later.Id) < 0;
    }
}
