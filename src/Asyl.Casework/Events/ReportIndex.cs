using Asyl.Casework.People;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Reports by their id, and statements by theirs: of each id the first. Never changes.</summary>
internal sealed class ReportIndex
{
    private readonly Dictionary<string, FiledReport> reports;
    private readonly Dictionary<string, (string Report, int Place)> statements;

    /// <summary>Whether an id was met twice: a report given twice, a statement in two reports.</summary>
    private bool hasDoubles;

    private ReportIndex(Dictionary<string, FiledReport> reports, Dictionary<string, (string Report, int Place)> statements) => (this.reports, this.statements) = (reports, statements);

    public static ReportIndex Of(IReadOnlyList<FiledReport> reports)
    {
        var index = new ReportIndex(new(reports.Count, StringComparer.Ordinal), new(StringComparer.Ordinal));
        foreach (var report in reports)
            index.Enter(report);
        return index;
    }

    public FiledReport? Report(string id) => reports.GetValueOrDefault(id);

    public FiledStatement? Statement(string id) => statements.TryGetValue(id, out var at) ? reports[at.Report].Statements[at.Place] : null;

    /// <summary>Where these people are named.</summary>
    public IEnumerable<FiledReport> Naming(IEnumerable<Person> people) => people.SelectMany(person => person.Members).Select(member => Report(member.Report)).OfType<FiledReport>();

    /// <summary>Reports that were not there, or are other ones now.</summary>
    public IReadOnlyList<FiledReport> Since(ReportIndex was) => [.. reports.Values.Where(report => !ReferenceEquals(report, was.Report(report.Id)))];

    /// <summary>The index of these reports; null where more differs than that some are decided otherwise or are new.</summary>
    public ReportIndex? After(IReadOnlyList<FiledReport> now)
    {
        var index = new ReportIndex(new(now.Count, StringComparer.Ordinal), statements) { hasDoubles = hasDoubles };
        foreach (var report in now)
            index.hasDoubles |= !index.reports.TryAdd(report.Id, report);
        var changed = index.Since(this);
        var added = changed.Where(report => Report(report.Id) is null).ToArray();
        if (index.hasDoubles || index.reports.Count != reports.Count + added.Length || !changed.All(report => Report(report.Id) is not { } was || IsReadAlike(was, report)))
            return null;
        return added.Length == 0 ? index : index.With(added);
    }

    private static bool IsReadAlike(FiledReport was, FiledReport report) => was.Reading.Read == report.Reading.Read
        && was.Statements.Select(filed => filed.Statement.Id).SequenceEqual(report.Statements.Select(filed => filed.Statement.Id), StringComparer.Ordinal);

    private ReportIndex? With(IEnumerable<FiledReport> added)
    {
        var index = new ReportIndex(reports, new(statements, StringComparer.Ordinal));
        foreach (var report in added)
            index.EnterStatements(report);
        return index.hasDoubles ? null : index;
    }

    private void Enter(FiledReport report)
    {
        if (reports.TryAdd(report.Id, report))
            EnterStatements(report);
        else
            hasDoubles = true;
    }

    private void EnterStatements(FiledReport report)
    {
        for (var place = 0; place < report.Statements.Count; place++)
        {
            if (!statements.TryAdd(report.Statements[place].Statement.Id, (report.Id, place)))
                hasDoubles |= statements[report.Statements[place].Statement.Id].Report != report.Id;
        }
    }
}
