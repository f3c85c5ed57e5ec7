using Asyl.Casework.Reading;
using Microsoft.Data.Sqlite;

namespace Asyl.Casework.Record;

/// <summary>Where a report came from as people say, in papers of the kind "source". Given beats what the report says itself; where they differ both are shown.</summary>
internal sealed record GivenSource(IReadOnlyDictionary<string, string> Fields)
{
    public const string Kind = "source";

    public static GivenSource None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The report that this one is a translation of, by its id or in words; empty where nobody says so.</summary>
    public string TranslationOf => Fields.GetValueOrDefault("translation_of", "");

    /// <summary>Another text when anything else is given.</summary>
    public string Mark => string.Join('\n', Fields.OrderBy(given => given.Key, StringComparer.Ordinal).Select(given => $"{given.Key}={given.Value}"));

    /// <summary>What is given of each report; of two papers the newer one beats the older.</summary>
    public static Dictionary<string, GivenSource> ByReport(SqliteConnection connection, IReadOnlyList<string> compartments)
    {
        var given = new Dictionary<string, GivenSource>(StringComparer.Ordinal);
        foreach (var paper in PaperTable.OfKind(connection, compartments, Kind).OrderBy(paper => paper.At))
            given[paper.About] = given.GetValueOrDefault(paper.About, None).With(paper.Fields);
        return given;
    }

    public ReportReading Over(ReportReading taken) => Fields.Count == 0 ? taken : taken with
    {
        Url = Or("url", taken.Url),
        Accessed = Or("accessed", taken.Accessed),
        Outlet = Or("outlet", taken.Outlet),
        Publisher = Or("publisher", taken.Publisher),
        Author = Or("author", taken.Author),
        Title = Or("title", taken.Title),
        Doubts = [.. Differences(taken), .. taken.Doubts],
    };

    private GivenSource With(IReadOnlyDictionary<string, string> newer) => new(new Dictionary<string, string>(Fields.Concat(newer).GroupBy(field => field.Key, StringComparer.Ordinal).Select(group => group.Last()), StringComparer.Ordinal));

    private string Or(string field, string taken) => Fields.GetValueOrDefault(field, taken);

    private IEnumerable<Doubt> Differences(ReportReading taken)
    {
        (string Field, string Taken)[] fields = [("url", taken.Url), ("accessed", taken.Accessed), ("outlet", taken.Outlet), ("publisher", taken.Publisher), ("author", taken.Author), ("title", taken.Title)];
        return fields.Where(field => field.Taken.Length > 0 && Or(field.Field, field.Taken) != field.Taken)
            .Select(field => new Doubt($"the {field.Field} that a person gave is not the one that the report states: {field.Taken}", null));
    }
}
