using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Whom reports name as their source: the report itself where the pile holds exactly one that it can be, else the outlet by name.</summary>
internal static class CitedSources
{
    /// <param name="citing">All of the pile, or some.</param>
    public static IEnumerable<Dependence> Find(IReadOnlyList<FiledReport> pile, IReadOnlyList<FiledReport> citing)
    {
        var names = pile.ToDictionary(report => report.Id, Names, StringComparer.Ordinal);
        var byOutletAndName = pile.SelectMany(report => Outlets.Keys(report.Reading.Outlet).SelectMany(outlet => names[report.Id].Select(name => ((outlet, name), report))))
            .ToLookup(pair => pair.Item1, pair => pair.report);
        return citing.SelectMany(report => report.Reading.Cites
            .Where(cite => cite.Source.Length > 0 && !Outlets.Same(cite.Source, report.Reading.Outlet))
            .Select(cite => Of(report, cite, Outlets.Keys(cite.Source).SelectMany(outlet => names[report.Id].SelectMany(name => byOutletAndName[(outlet, name)])))).Distinct());
    }

    /// <param name="bearers">The reports of an outlet of that name that tell of somebody of whom this one tells too.</param>
    private static Dependence Of(FiledReport report, Citation cite, IEnumerable<FiledReport> bearers)
    {
        var sources = bearers.DistinctBy(source => source.Id, StringComparer.Ordinal)
            .Where(source => source.Id != report.Id && DependenceFinder.MayRestOn(report, source)).Take(2).ToArray();
        var found = new Dependence { Report = report.Id, Kind = DependenceKind.Cites, Passage = cite.Passage };
        return sources.Length == 1 ? found with { OnReport = sources[0].Id } : found with { OnOutlet = cite.Source };
    }

    private static string[] Names(FiledReport report) => [.. report.Reading.People.Select(person => Member.TieKey(person.Name) ?? "").Where(key => key.Length > 0).Distinct(StringComparer.Ordinal)];
}
