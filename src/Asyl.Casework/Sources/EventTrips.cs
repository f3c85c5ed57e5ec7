using Asyl.Casework.Events;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Sources;

/// <summary>The round trips of what is told of one event. Who cites whom counts only where the citing passage tells of this event.</summary>
internal sealed class EventTrips
{
    private readonly CaseEvent told;
    private readonly Dictionary<string, FiledReport> reports;
    private readonly Dictionary<string, Statement[]> statements;
    private readonly ILookup<string, Link> links;

    public EventTrips(Casebook book, CaseEvent told)
    {
        this.told = told;
        var filed = told.Statements.Select(book.Statement).OfType<FiledStatement>()
            .Where(one => one.Review is not (Review.Rejected or Review.Stale) && one.Statement.Certainty is Certainty.Asserted or Certainty.Attributed or Certainty.Alleged).ToLookup(one => one.Report, one => one.Statement, StringComparer.Ordinal);
        reports = filed.Select(one => book.Report(one.Key)).OfType<FiledReport>().ToDictionary(report => report.Id, StringComparer.Ordinal);
        statements = reports.Keys.ToDictionary(report => report, report => filed[report].ToArray(), StringComparer.Ordinal);
        links = reports.Values.SelectMany(report => book.Index.RestsOn(report.Id).Where(one => one.Kind == DependenceKind.Cites).SelectMany(one => Covering(book, report, one)))
            .ToLookup(link => link.From, StringComparer.Ordinal);
    }

    /// <summary>Each set of reports once, from the one that came last.</summary>
    public IEnumerable<RoundTrip> Find() => reports.Count < 2 || links.Count == 0 ? [] : reports.Values
        .OrderByDescending(report => report.Reading.Published.First).ThenBy(report => report.Id, StringComparer.Ordinal)
        .SelectMany(report => Back(report).Concat(Confirming(report)))
        .DistinctBy(trip => (trip.IsWitness, string.Join(' ', trip.Reports.Order(StringComparer.Ordinal))));

    /// <summary>What a report takes from others who have it, by way of whomever, from the outlet of that report.</summary>
    private IEnumerable<RoundTrip> Back(FiledReport first)
    {
        var outlet = first.Reading.Outlet;
        var closing = Ways(first.Id, "").FirstOrDefault(way => way.Count > 1 && Outlets.Same(way[^1].Name, outlet));
        return closing is null ? [] : [Trip(outlet, isWitness: false, closing.Select(link => link.Step))];
    }

    /// <summary>A person's own words, and beside them, as if it were another's, what goes back to nothing but that person.</summary>
    private IEnumerable<RoundTrip> Confirming(FiledReport first)
    {
        foreach (var (person, key) in statements[first.Id].Select(said => Person(first.Id, said)).Where(person => person.Key.Length > 0).DistinctBy(person => person.Key, StringComparer.Ordinal))
        {
            if (Ways(first.Id, key).Select(way => (way, Last: way[^1].To.FirstOrDefault(to => to != first.Id && IsOnly(to, key)))).FirstOrDefault(found => found.Last is not null) is ({ } way, { } last))
                yield return Trip(person, isWitness: true, [.. way.Select(link => link.Step), new(last, person, statements[last].First(IsInBody).Passage)]);
        }
    }

    /// <summary>Ways from a report along what it cites, shortest first; no report twice.</summary>
    /// <param name="without">A person in whose voice the first step does not count.</param>
    private IEnumerable<IReadOnlyList<Link>> Ways(string first, string without)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { first };
        var open = new Queue<IReadOnlyList<Link>>(links[first].Where(link => without.Length == 0 || Person(first, link.Said).Key != without).Select(link => new[] { link }));
        while (open.TryDequeue(out var way))
        {
            yield return way;
            foreach (var next in way[^1].To.Where(seen.Add).SelectMany(to => links[to]))
                open.Enqueue([.. way, next]);
        }
    }

    private RoundTrip Trip(string origin, bool isWitness, IEnumerable<RoundTripStep> steps) => new(origin, isWitness, [told.Id], [.. steps]);

    /// <summary>Whether all that the body of a report tells of the event is that person's words.</summary>
    private bool IsOnly(string report, string key) =>
        statements[report].Any(IsInBody) && statements[report].Where(IsInBody).All(said => Person(report, said).Key == key);

    private static bool IsInBody(Statement said) => said.Zone is Language.Text.Zone.Body or Language.Text.Zone.Dateline;

    private (string Name, string Key) Person(string report, Statement said) => said.Voice.Count == 0 ? ("", "") : (said.Voice[^1], Origins.Named(reports[report], said.Voice[^1]));

    /// <summary>A citation, once for each statement of this event that stands in its passage or in the voice of whom it cites.</summary>
    private IEnumerable<Link> Covering(Casebook book, FiledReport report, Dependence cites)
    {
        var name = cites.OnOutlet.Length > 0 ? cites.OnOutlet : book.Report(cites.OnReport)?.Reading.Outlet ?? "";
        string[] to = cites.OnReport.Length > 0 ? [.. new[] { cites.OnReport }.Where(reports.ContainsKey)]
            : [.. reports.Values.Where(other => other.Id != report.Id && Outlets.Same(other.Reading.Outlet, name) && !IsYounger(other, report)).Select(other => other.Id).Order(StringComparer.Ordinal)];
        return cites.Passage is not { } passage ? [] : statements[report.Id]
            .Where(said => (said.Passage.Start < passage.End && passage.Start < said.Passage.End) || said.Voice.Any(voice => Outlets.Same(voice, name)))
            .Select(said => new Link(report.Id, name, to, new(report.Id, name, passage), said));
    }

    /// <summary>Whether the first is known to be published after the second.</summary>
    private static bool IsYounger(FiledReport a, FiledReport b) => a.Reading.Published.First > b.Reading.Published.Last;

    /// <param name="To">The reports that it may mean.</param>
    private sealed record Link(string From, string Name, string[] To, RoundTripStep Step, Statement Said);
}
