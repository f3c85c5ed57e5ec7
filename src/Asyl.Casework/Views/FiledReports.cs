using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Views;

/// <summary>
/// The reports of some compartments, each with its reading and people's decisions, kept between looks. Enters: record and views as they are now.
/// Leaves: reports in order of id; one that did not change since the last look is the same object. Never: a report of another compartment.
/// </summary>
internal sealed class FiledReports(RecordStore record, ViewStore views, IReadOnlyList<string> compartments)
{
    private const int Batch = 500;

    private readonly SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<DecisionTable.Row>> decisions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> reportOf = new(StringComparer.Ordinal);
    private Dictionary<string, GivenSource> sources = [];
    private Dictionary<string, GivenAccount> accounts = [];
    private FilingState? state;
    private long lastDecision;

    /// <param name="Mark">What the report was filed from: compartment, kept text, generation, given date, given source and whose account it is.</param>
    private sealed record Entry(string Mark, FiledReport Report, FiledReport ByHand);

    public IReadOnlyList<FiledReport> All { get; private set; } = [];

    /// <summary>The reports as if nothing had been read: only what people accepted or corrected is left.</summary>
    public IReadOnlyList<FiledReport> ByHand { get; private set; } = [];

    /// <summary>The statement of an id, as it reads now; null when there is none.</summary>
    public FiledStatement? Statement(string id) =>
        reportOf.TryGetValue(id, out var report) ? entries[report].Report.Statements.FirstOrDefault(filed => filed.Statement.Id == id) : null;

    /// <summary>Takes in what changed since the last time.</summary>
    /// <param name="given">The publication date that people gave when they were read, by report and compartment.</param>
    public void Refresh(FilingState now, Func<IReadOnlyDictionary<(string Report, string Compartment), string>> given)
    {
        if (state != now && HasLost())
            Forget();
        // Decisions before reports, reports before readings: what comes later holds all that came before, whatever is added meanwhile.
        var changed = Decided();
        if (state != now)
            AddReadAnew(changed, given());
        state = now;
        if (changed.Count == 0)
            return;
        foreach (var batch in changed.Keys.Order(StringComparer.Ordinal).Chunk(Batch))
            File(batch, changed);
        All = [.. entries.Values.Select(entry => entry.Report)];
        ByHand = [.. entries.Values.Select(entry => entry.ByHand)];
    }

    /// <summary>Whether a report that was here was erased since.</summary>
    private bool HasLost() => entries.Count > 0 && entries.Keys.Except(ReportTable.Kept(record.Connection, compartments).Select(row => row.Report), StringComparer.Ordinal).Any();

    private void Forget()
    {
        entries.Clear();
        decisions.Clear();
        reportOf.Clear();
        lastDecision = 0;
        (All, ByHand) = ([], []);
    }

    /// <summary>Reports known already on which something was decided or undone, with their marks.</summary>
    private Dictionary<string, string> Decided()
    {
        var changed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in DecisionTable.OnStatements(record.Connection, compartments, lastDecision))
        {
            (decisions.TryGetValue(row.Report, out var rows) ? rows : decisions[row.Report] = []).Add(row);
            lastDecision = row.Number;
            if (entries.TryGetValue(row.Report, out var entry))
                changed[row.Report] = entry.Mark;
        }

        return changed;
    }

    /// <summary>Adds reports that are new, or read otherwise than at the last look.</summary>
    private void AddReadAnew(Dictionary<string, string> changed, IReadOnlyDictionary<(string Report, string Compartment), string> given)
    {
        var kept = ReportTable.Kept(record.Connection, compartments).DistinctBy(row => row.Report, StringComparer.Ordinal).ToList();
        var generation = ReadingTable.Current(views.Connection).Number;
        (sources, accounts) = (GivenSource.ByReport(record.Connection, compartments), GivenAccount.ByReport(record.Connection, compartments));
        foreach (var (report, compartment, text) in kept)
        {
            var mark = $"{compartment} {text} {generation} {given.GetValueOrDefault((report, compartment), "unread")} {AccountOf(report).Whose}\n{SourceOf(report).Mark}";
            if (entries.GetValueOrDefault(report)?.Mark != mark)
                changed[report] = mark;
        }
    }

    private GivenSource SourceOf(string report) => sources.GetValueOrDefault(report, GivenSource.None);

    private GivenAccount AccountOf(string report) => accounts.GetValueOrDefault(report, GivenAccount.None);

    private void File(string[] ids, Dictionary<string, string> marks)
    {
        var readings = ReadingTable.Bodies(views.Connection, ReadingTable.Current(views.Connection).Number, compartments, ids);
        var rows = ReportTable.All(record.Connection, compartments, ids).DistinctBy(row => row.Id, StringComparer.Ordinal).ToList();
        var earlier = ReportTable.Earlier(record.Connection, compartments, ids).ToLookup(kept => kept.Report, StringComparer.Ordinal);
        var filed = rows.AsParallel().AsOrdered().Select(row => Filing.Of(row, readings.GetValueOrDefault((row.Id, row.Compartment)), decisions.GetValueOrDefault(row.Id) ?? [], SourceOf(row.Id), AccountOf(row.Id), Earlier(earlier[row.Id]))).ToList();
        foreach (var report in filed)
        {
            entries[report.Id] = new Entry(marks[report.Id], report, report.ByHand());
            foreach (var statement in report.Statements)
                reportOf[statement.Statement.Id] = report.Id;
        }
    }

    private static Dictionary<string, EarlierText> Earlier(IEnumerable<(string Report, string Sha256, string Text, string Places)> kept) =>
        kept.DistinctBy(one => one.Sha256, StringComparer.Ordinal).ToDictionary(one => one.Sha256, one => new EarlierText(one.Text, Filing.PlacesOf(one.Places)), StringComparer.Ordinal);
}

/// <summary>When this is what it was, no report is new, none was read anew, and nobody said of one where it came from or whose account it is.</summary>
/// <param name="Sources">Versions of the papers that say so.</param>
internal sealed record FilingState(long Reports, long LastPublished, long Sources, string Views);
