using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Which report rests on what, with what it was found from: when little of that changes, only what may be found otherwise is looked for again. Never changes.</summary>
internal sealed record Reliance(IReadOnlyList<Dependence> All, Phrases Phrases, SharedWitnesses Witnesses, Origins Origins)
{
    public static Reliance Of(IReadOnlyList<FiledReport> reports)
    {
        var pile = InOrder(reports);
        var prose = pile.AsParallel().AsOrdered().Select(report => Prose.Of(report.Text)).ToArray();
        var witnesses = SharedWitnesses.Of(pile);
        Dependence[] all = [.. SharedText.Find(pile, prose).Concat(CitedSources.Find(pile, pile)).Concat(witnesses.All).Order(Comparer<Dependence>.Create(Compare))];
        return new(all, Phrases.Of(prose), witnesses, new Origins(all));
    }

    /// <param name="changed">Reports as they were (null where there was none) and as they are.</param>
    /// <returns>What rests on what, and the ids of the reports that may have other origins than they had.</returns>
    public (Reliance Now, IReadOnlyCollection<string> Otherwise) After(IReadOnlyList<FiledReport> reports, IReadOnlyList<(FiledReport? Was, FiledReport Is)> changed)
    {
        var phrases = Phrases.With([.. changed.Where(report => report.Was is null).Select(report => Prose.Of(report.Is.Text))]);
        if (phrases is null || changed.Any(report => report.Was is { } was && !IsTextAlike(was, report.Is)))
            return (Of(reports), [.. reports.Select(report => report.Id)]);
        var (witnesses, heard) = Witnesses.After([.. changed.Select(report => report.Is)]);
        var cited = Cited(reports, [.. changed.Where(report => !CitesAlike(report.Was, report.Is))]);
        var ids = cited.Keys.ToHashSet(StringComparer.Ordinal);
        var all = heard.Count + cited.Count == 0 ? All : All.Renewed(
            All.Where(one => one.Kind == DependenceKind.Cites ? cited.ContainsKey(one.Report) : one.Kind == DependenceKind.Witness && heard.Contains(Member.TieKey(one.OnWitness)!)),
            cited.Values.SelectMany(found => found).Concat(witnesses.By(heard)), Compare);
        return (new(all, phrases, witnesses, cited.Count == 0 ? Origins : Origins.After(all, ids)), ids);
    }

    /// <summary>What those cite who cite otherwise than they did, because they or what they cite are other reports now.</summary>
    private Dictionary<string, Dependence[]> Cited(IReadOnlyList<FiledReport> reports, IReadOnlyList<(FiledReport? Was, FiledReport Is)> changed)
    {
        if (changed.Count == 0)
            return [];
        var pile = InOrder(reports);
        var ids = changed.Select(report => report.Is.Id).ToHashSet(StringComparer.Ordinal);
        var outlets = changed.SelectMany(report => Outlets.Keys(report.Is.Reading.Outlet)).ToHashSet(StringComparer.Ordinal);
        var citing = pile.Where(report => ids.Contains(report.Id) || report.Reading.Cites.Any(cite => Outlets.Keys(cite.Source).Any(outlets.Contains))).ToArray();
        var was = All.Where(one => one.Kind == DependenceKind.Cites).ToLookup(one => one.Report, StringComparer.Ordinal);
        var now = CitedSources.Find(pile, citing).Order(Comparer<Dependence>.Create(Compare)).ToLookup(one => one.Report, StringComparer.Ordinal);
        return citing.Where(report => !was[report.Id].SequenceEqual(now[report.Id])).ToDictionary(report => report.Id, report => now[report.Id].ToArray(), StringComparer.Ordinal);
    }

    private static FiledReport[] InOrder(IReadOnlyList<FiledReport> reports) =>
        [.. reports.DistinctBy(report => report.Id, StringComparer.Ordinal).OrderBy(report => report.Id, StringComparer.Ordinal)];

    /// <summary>Whether it shares words with the same reports as it did, and is as old beside them.</summary>
    private static bool IsTextAlike(FiledReport was, FiledReport report) =>
        was.Text == report.Text && was.Reading.Outlet == report.Reading.Outlet && was.Reading.Published == report.Reading.Published;

    private static bool CitesAlike(FiledReport? was, FiledReport report) => was is null ? report.Reading.Cites.Count == 0 && !Outlets.Keys(report.Reading.Outlet).Any()
        : was.Reading.Cites.SequenceEqual(report.Reading.Cites) && was.Reading.People.Select(person => person.Name).SequenceEqual(report.Reading.People.Select(person => person.Name), StringComparer.Ordinal);

    private static int Compare(Dependence a, Dependence b)
    {
        var order = string.CompareOrdinal(a.Report, b.Report);
        order = order != 0 ? order : a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : string.CompareOrdinal(On(a), On(b));
        return order != 0 ? order : (a.Passage?.Start ?? 0).CompareTo(b.Passage?.Start ?? 0);
    }

    private static string On(Dependence found) => found.OnReport.Length > 0 ? found.OnReport : found.OnOutlet.Length > 0 ? found.OnOutlet : found.OnWitness;
}
