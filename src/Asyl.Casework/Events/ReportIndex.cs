using System.Collections.Immutable;
using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Reports by their id, and statements by theirs: of each id the first. Never changes.</summary>
internal sealed class ReportIndex
{
    private readonly ImmutableDictionary<string, FiledReport> reports;
    private readonly ImmutableDictionary<string, (string Report, int Place)> statements;

    /// <summary>Whether an id was met twice: a report given twice, a statement in two reports.</summary>
    private readonly bool hasDoubles;

    private ReportIndex(IReadOnlyList<FiledReport> list, ImmutableDictionary<string, FiledReport> reports, ImmutableDictionary<string, (string Report, int Place)> statements, bool hasDoubles) =>
        (All, this.reports, this.statements, this.hasDoubles) = (list, reports, statements, hasDoubles);

    public IReadOnlyList<FiledReport> All { get; }

    public static ReportIndex Of(IReadOnlyList<FiledReport> reports) =>
        new ReportIndex([], ImmutableDictionary.Create<string, FiledReport>(StringComparer.Ordinal), ImmutableDictionary.Create<string, (string, int)>(StringComparer.Ordinal), hasDoubles: false).With(reports, reports);

    public FiledReport? Report(string id) => reports.GetValueOrDefault(id);

    public FiledStatement? Statement(string id) => statements.TryGetValue(id, out var at) ? reports[at.Report].Statements[at.Place] : null;

    /// <summary>Where these people are named.</summary>
    public IEnumerable<FiledReport> Naming(IEnumerable<Person> people) => people.SelectMany(person => person.Members).Select(member => Report(member.Report)).OfType<FiledReport>();

    /// <summary>The index of these reports, and those among them that are new or other ones now; null where more differs than that some are decided otherwise or are new.</summary>
    public (ReportIndex Now, IReadOnlyList<FiledReport> Changed)? After(IReadOnlyList<FiledReport> now)
    {
        var (changed, was) = (new List<FiledReport>(), 0);
        foreach (var report in now)
        {
            if (was < All.Count && ReferenceEquals(report, All[was]))
            {
                was++;
                continue;
            }

            changed.Add(report);
            if (was < All.Count && report.Id == All[was].Id)
                was++;
            else if (Report(report.Id) is not null)
                return null;
        }

        if (hasDoubles || was < All.Count || !changed.TrueForAll(report => Report(report.Id) is not { } known || IsReadAlike(known, report)))
            return null;
        var index = With(now, changed);
        return index.hasDoubles ? null : (index, changed);
    }

    private static bool IsReadAlike(FiledReport was, FiledReport report) => was.Reading.Read == report.Reading.Read
        && was.Statements.Select(filed => filed.Statement.Id).SequenceEqual(report.Statements.Select(filed => filed.Statement.Id), StringComparer.Ordinal);

    private ReportIndex With(IReadOnlyList<FiledReport> now, IReadOnlyList<FiledReport> changed)
    {
        var (byId, places, doubles) = (reports.ToBuilder(), statements.ToBuilder(), false);
        foreach (var report in changed)
        {
            var isNew = !byId.ContainsKey(report.Id);
            doubles |= !isNew && !reports.ContainsKey(report.Id);
            if (isNew || reports.ContainsKey(report.Id))
                byId[report.Id] = report;
            for (var place = 0; isNew && place < report.Statements.Count; place++)
            {
                var id = report.Statements[place].Statement.Id;
                if (!places.TryAdd(id, (report.Id, place)))
                    doubles |= places[id].Report != report.Id;
            }
        }

        return new(now, byId.ToImmutable(), places.ToImmutable(), hasDoubles || doubles);
    }
}
