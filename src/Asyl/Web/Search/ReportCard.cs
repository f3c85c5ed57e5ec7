using System.Runtime.CompilerServices;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Web.Search;

/// <summary>What a report can be found by, gathered once for each report as it is filed.</summary>
public sealed class ReportCard
{
    private const int YearsCounted = 3;

    private static readonly ConditionalWeakTable<FiledReport, ReportCard> Known = [];

    private ReportCard(FiledReport report)
    {
        Report = report;
        Statements = [.. report.Statements.Where(filed => filed.Review != Review.Rejected)];
        Events = Different(Statements.Select(filed => filed.Statement.Event));
        Countries = Different(Statements.Select(filed => filed.Statement.Country));
        Places = Different(Statements.Select(filed => filed.Statement.Place));
        Outlet = report.Reading.Outlet.Length > 0 ? report.Reading.Outlet : report.Reading.Publisher;
        Read = SourceEntry.IsSignedNote(report) ? "note" : report.Reading.Read ? "yes" : "no";
        Years = YearsOf(report.Reading);
    }

    public FiledReport Report { get; }

    /// <summary>Those that nobody rejected.</summary>
    public IReadOnlyList<FiledStatement> Statements { get; }

    public IReadOnlyList<string> Events { get; }

    public IReadOnlyList<string> Countries { get; }

    public IReadOnlyList<string> Places { get; }

    /// <summary>Empty when the report states none.</summary>
    public string Outlet { get; }

    /// <summary>yes, no, or note for what people wrote themselves.</summary>
    public string Read { get; }

    /// <summary>The years in which it may have been published; none when that is hardly known.</summary>
    public IReadOnlyList<string> Years { get; }

    public bool IsDated => Published > DateOnly.MinValue;

    /// <summary>The first day on which it may have been published; the first of all days when nothing is known.</summary>
    public DateOnly Published => Report.Reading.Published.First ?? Report.Reading.Published.Last ?? DateOnly.MinValue;

    public static ReportCard Of(FiledReport report) => Known.GetValue(report, filed => new ReportCard(filed));

    private static string[] Different(IEnumerable<string> values) => [.. values.Where(value => value.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static string[] YearsOf(ReportReading reading) =>
        reading.Published is { First.Year: var first, Last.Year: var last } && last - first < YearsCounted
            ? [.. Enumerable.Range(first, last - first + 1).Select(year => year.ToString("0000"))]
            : [];
}
