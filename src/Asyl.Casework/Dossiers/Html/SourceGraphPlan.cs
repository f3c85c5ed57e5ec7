using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>What of the reports of a case and of what they rest on is drawn, and in which order. Of very many, those with most ties are; the table beside has all.</summary>
internal sealed record SourceGraphPlan(IReadOnlyList<SourceEntry> All, IReadOnlyList<SourceEntry> Reports, IReadOnlyList<GraphOrigin> Origins, int AllOrigins, IReadOnlyList<GraphTie> Ties)
{
    /// <summary>More than these are not legible in one drawing.</summary>
    public const int MostReports = 40;

    public const int MostOrigins = 40;

    public bool IsWhole => Reports.Count == All.Count && Origins.Count == AllOrigins;

    /// <param name="all">In order of publication.</param>
    public static SourceGraphPlan Of(IReadOnlyList<SourceEntry> all)
    {
        var letters = all.ToDictionary(entry => entry.Report.Id, entry => entry.Letter, StringComparer.Ordinal);
        var named = new List<GraphOrigin>();
        var ties = all.SelectMany(entry => entry.DependsOn.Select(on => Tie(entry, on, letters, named))).Distinct().ToList();
        var weights = ties.SelectMany(tie => new[] { tie.From, tie.Report }).CountBy(letter => letter, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var chosen = all.OrderByDescending(entry => weights.GetValueOrDefault(entry.Letter)).Take(MostReports).Select(entry => entry.Letter).ToHashSet(StringComparer.Ordinal);
        var drawn = all.Where(entry => chosen.Contains(entry.Letter)).ToList();
        var among = ties.Where(tie => chosen.Contains(tie.From) && (tie.Origin is not null || chosen.Contains(tie.Report))).ToList();
        var rows = drawn.Select((entry, row) => (entry.Letter, row)).ToDictionary(StringComparer.Ordinal);
        // Beside the reports that name them: lines cross less.
        var origins = among.Where(tie => tie.Origin is not null).GroupBy(tie => tie.Origin!).OrderByDescending(group => group.Count()).Take(MostOrigins)
            .OrderBy(group => group.Average(tie => rows[tie.From])).Select(group => group.Key).ToList();
        return new(all, drawn, origins, named.Count, [.. among.Where(tie => tie.Origin is null || origins.Contains(tie.Origin))]);
    }

    /// <param name="named">Outlets and witnesses so far: one that is known by another name is the same.</param>
    private static GraphTie Tie(SourceEntry entry, DependsOn on, Dictionary<string, string> letters, List<GraphOrigin> named)
    {
        if (letters.GetValueOrDefault(on.Report) is { } letter)
            return new(entry.Letter, letter, null, on.Kind);
        var origin = new GraphOrigin(on.On, on.IsWitness);
        var known = named.Find(one => one == origin || (!one.IsWitness && !on.IsWitness && Outlets.Same(one.Name, on.On)));
        if (known is null)
            named.Add(origin);
        return new(entry.Letter, "", known ?? origin, on.Kind);
    }
}

/// <summary>An outlet or a witness that reports name.</summary>
internal sealed record GraphOrigin(string Name, bool IsWitness);

/// <summary>A report rests on another, both by letter, or on an outlet or witness.</summary>
/// <param name="Origin">Null where it rests on a report.</param>
internal sealed record GraphTie(string From, string Report, GraphOrigin? Origin, DependenceKind Kind);
