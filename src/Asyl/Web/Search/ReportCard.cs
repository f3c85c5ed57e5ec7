using System.Runtime.CompilerServices;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Events;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Web.Search;

/// <summary>What a report can be found by, gathered once for each report as it is filed.</summary>
public sealed class ReportCard
{
    private const int YearsCounted = 30;

    private static readonly ConditionalWeakTable<FiledReport, ReportCard> Known = [];

    private readonly Dictionary<string, string[]> values;
    private readonly Edtf published;

    private ReportCard(FiledReport report)
    {
        Report = report;
        published = Edtf.Days(report.Reading.Published.First ?? report.Reading.Published.Last, report.Reading.Published.Last ?? report.Reading.Published.First);
        Statements = [.. report.Statements.Where(filed => filed.Review != Review.Rejected)];
        Read = SourceEntry.IsSignedNote(report) ? "note" : report.Reading.Read ? "yes" : "no";
        values = Facet.Names.Where(name => name != "person").ToDictionary(name => name, name => Gathered(name).Distinct(StringComparer.OrdinalIgnoreCase).ToArray(), StringComparer.Ordinal);
    }

    public FiledReport Report { get; }

    /// <summary>Those that nobody rejected.</summary>
    public IReadOnlyList<FiledStatement> Statements { get; }

    /// <summary>yes, no, or note for what people wrote themselves.</summary>
    public string Read { get; }

    /// <summary>The first day on which it may have been published; the first of all days when nothing is known.</summary>
    public DateOnly Published => published.First ?? DateOnly.MinValue;

    public static ReportCard Of(FiledReport report) => Known.GetValue(report, filed => new ReportCard(filed));

    /// <summary>The values of a facet, people apart: who is who is for the casebook to say.</summary>
    public IEnumerable<string> Values(string facet) => values[facet];

    /// <summary>What some statements tell; null for what is the report's.</summary>
    public static IEnumerable<string>? Told(IEnumerable<FiledStatement> statements, string facet) => facet switch
    {
        "event" => statements.Select(filed => filed.Statement.Event),
        "country" => statements.Select(filed => filed.Statement.Country),
        "place" => statements.Select(filed => filed.Statement.Place).Where(place => Places.CountryOf(place).Length == 0),
        _ => null,
    };

    /// <summary>Whether it may have been published within a stretch. A day "or later" counts as that day; what is not dated never fits.</summary>
    public bool IsFrom(Edtf stretch) => published.IsKnown && published.Overlaps(stretch);

    private IEnumerable<string> Gathered(string facet) => Told(Statements, facet) ?? facet switch
    {
        "outlet" => [Report.Reading.Outlet.Length > 0 ? Report.Reading.Outlet : Report.Reading.Publisher],
        "read" => [Read],
        _ => Years(published),
    };

    /// <summary>The years of a date; none when they are too many to tell anything.</summary>
    private static IEnumerable<string> Years(Edtf date) => date is { First.Year: var first, Last.Year: var last } && last - first < YearsCounted
        ? Enumerable.Range(first, last - first + 1).Select(year => year.ToString("0000"))
        : [];
}
