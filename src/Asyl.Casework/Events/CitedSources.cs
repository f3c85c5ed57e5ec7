using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Whom reports name as their source: the report itself where the pile holds exactly one that it can be, else the outlet by name. Never changes.</summary>
internal sealed class CitedSources
{
    /// <summary>Reports of an outlet, by its key, that tell of somebody of that name.</summary>
    private readonly Dictionary<(string Outlet, string Name), string[]> telling;

    /// <summary>Reports that cite an outlet, by its key.</summary>
    private readonly Dictionary<string, string[]> citing;

    private CitedSources(Dictionary<(string Outlet, string Name), string[]> telling, Dictionary<string, string[]> citing) => (this.telling, this.citing) = (telling, citing);

    public static CitedSources Of(IReadOnlyList<FiledReport> pile) => new(
        pile.SelectMany(report => Told(report).Select(key => (key, report.Id))).GroupBy(pair => pair.key, pair => pair.Id).ToDictionary(group => group.Key, group => group.ToArray()),
        pile.SelectMany(report => Cited(report).Select(key => (key, report.Id))).GroupBy(pair => pair.key, pair => pair.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal));

    /// <param name="changed">Reports that cite, or are named or told, otherwise than they were (null where there was none).</param>
    public CitedSources After(IReadOnlyList<(FiledReport? Was, FiledReport Is)> changed)
    {
        if (changed.Count == 0)
            return this;
        var now = new CitedSources(new(telling), new(citing, StringComparer.Ordinal));
        foreach (var (was, report) in changed)
        {
            Move(now.telling, was is null ? [] : Told(was), Told(report), report.Id);
            Move(now.citing, was is null ? [] : Cited(was), Cited(report), report.Id);
        }

        return now;
    }

    /// <summary>The reports that cite an outlet of one of these keys.</summary>
    public IEnumerable<string> Citing(IEnumerable<string> outlets) => outlets.SelectMany(outlet => citing.GetValueOrDefault(outlet, []));

    /// <summary>What these reports cite.</summary>
    /// <param name="find">A report of the pile by its id.</param>
    public IEnumerable<Dependence> Find(IEnumerable<FiledReport> reports, Func<string, FiledReport> find) => reports.SelectMany(report => report.Reading.Cites
        .Where(cite => cite.Source.Length > 0 && !Outlets.Same(cite.Source, report.Reading.Outlet))
        .Select(cite => Of(report, cite, Bearers(report, cite.Source).Select(find))).Distinct());

    /// <summary>The reports of an outlet of that name that tell of somebody of whom this one tells too.</summary>
    private IEnumerable<string> Bearers(FiledReport report, string source)
    {
        var names = Names(report);
        return Outlets.Keys(source).SelectMany(outlet => names.SelectMany(name => telling.GetValueOrDefault((outlet, name), []))).Distinct(StringComparer.Ordinal).Where(id => id != report.Id);
    }

    private static Dependence Of(FiledReport report, Citation cite, IEnumerable<FiledReport> bearers)
    {
        var sources = bearers.Where(source => DependenceFinder.MayRestOn(report, source)).Take(2).ToArray();
        var found = new Dependence { Report = report.Id, Kind = DependenceKind.Cites, Passage = cite.Passage };
        return sources.Length == 1 ? found with { OnReport = sources[0].Id } : found with { OnOutlet = cite.Source };
    }

    private static IEnumerable<(string Outlet, string Name)> Told(FiledReport report) => Outlets.Keys(report.Reading.Outlet).SelectMany(outlet => Names(report).Select(name => (outlet, name)));

    private static IEnumerable<string> Cited(FiledReport report) => report.Reading.Cites.SelectMany(cite => Outlets.Keys(cite.Source)).Distinct(StringComparer.Ordinal);

    private static string[] Names(FiledReport report) => [.. report.Reading.People.Select(person => Member.TieKey(person.Name) ?? "").Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];

    private static void Move<TKey>(Dictionary<TKey, string[]> index, IEnumerable<TKey> from, IEnumerable<TKey> to, string report)
        where TKey : notnull
    {
        foreach (var key in from)
            index[key] = [.. index[key].Where(other => other != report)];
        foreach (var key in to)
            index[key] = [.. index.GetValueOrDefault(key, []), report];
    }
}
