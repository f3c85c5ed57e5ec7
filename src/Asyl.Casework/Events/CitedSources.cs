using Asyl.Casework.People;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Whom reports name as their source: the report itself where the pile holds exactly one that it can be, else the outlet by name.</summary>
internal static class CitedSources
{
    public static IEnumerable<Dependence> Find(IReadOnlyList<FiledReport> pile)
    {
        var byOutlet = pile.SelectMany(report => Outlets.Keys(report.Reading.Outlet).Select(key => (key, report)))
            .ToLookup(pair => pair.key, pair => pair.report, StringComparer.Ordinal);
        return pile.SelectMany(report => report.Reading.Cites
            .Where(cite => cite.Source.Length > 0 && !Outlets.Same(cite.Source, report.Reading.Outlet))
            .Select(cite => Of(report, cite, byOutlet)).Distinct());
    }

    private static Dependence Of(FiledReport report, Citation cite, ILookup<string, FiledReport> byOutlet)
    {
        var sources = Outlets.Keys(cite.Source).SelectMany(key => byOutlet[key]).Distinct()
            .Where(source => source.Id != report.Id && DependenceFinder.MayRestOn(report, source) && SharePerson(report, source)).Take(2).ToArray();
        var found = new Dependence { Report = report.Id, Kind = DependenceKind.Cites, Passage = cite.Passage };
        return sources.Length == 1 ? found with { OnReport = sources[0].Id } : found with { OnOutlet = cite.Source };
    }

    private static bool SharePerson(FiledReport a, FiledReport b) => Names(a).Overlaps(Names(b));

    private static HashSet<string> Names(FiledReport report) => [.. report.Reading.People.Select(person => Member.TieKey(person.Name) ?? "").Where(key => key.Length > 0)];
}
