using System.Runtime.CompilerServices;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Record;

namespace Asyl.Web.Pile;

/// <summary>The reports of a snapshot in the orders and selections in which the pile shows them, each made when it is first asked for and kept as long as the snapshot.</summary>
internal sealed class PileList
{
    private static readonly ConditionalWeakTable<Snapshot, PileList> Known = [];

    private readonly Lazy<IReadOnlyList<FiledReport>> newestFirst;
    private readonly Lazy<IReadOnlyList<FiledReport>> byOutlet;
    private readonly Lazy<Dictionary<string, int>> counts;

    private PileList(Snapshot now)
    {
        newestFirst = new(() => [.. now.Book.Reports.OrderByDescending(report => report.Reading.Published.First ?? DateOnly.MinValue).ThenBy(report => report.Id, StringComparer.Ordinal)]);
        byOutlet = new(() => [.. newestFirst.Value.OrderBy(SourceEntry.OutletOf, StringComparer.OrdinalIgnoreCase)]);
        counts = new(() => Shows.ToDictionary(show => show, show => now.Book.Reports.Count(report => IsShown(show, report)), StringComparer.Ordinal));
    }

    /// <summary>The selections: everything, what was read, what was kept without being read, what a person should look at.</summary>
    public static IReadOnlyList<string> Shows { get; } = ["all", "read", "unread", "doubts"];

    public static PileList Of(Snapshot now) => Known.GetValue(now, snapshot => new PileList(snapshot));

    public int Count(string show) => counts.Value[show];

    public IEnumerable<FiledReport> In(string show, bool isByOutlet) => (isByOutlet ? byOutlet : newestFirst).Value.Where(report => IsShown(show, report));

    /// <summary>A note that a person signed is read by no rule, and needs none.</summary>
    public static bool IsUnread(FiledReport report) => !report.Reading.Read && !new SourceEntry { Letter = "", Report = report }.IsNote;

    private static bool IsShown(string show, FiledReport report) => show switch
    {
        "read" => report.Reading.Read,
        "unread" => IsUnread(report),
        "doubts" => report.Reading.Doubts.Count > 0,
        _ => true,
    };
}
