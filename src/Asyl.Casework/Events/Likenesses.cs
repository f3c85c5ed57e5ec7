using System.Runtime.InteropServices;

namespace Asyl.Casework.Events;

/// <summary>
/// Finds reports that say the same. Enters: those asked about and all that they are compared with. Leaves: pairs, each once. Never: a report dropped.
/// </summary>
internal static class Likenesses
{
    /// <summary>The share of the longer one's runs of words that both have.</summary>
    private const double Near = 0.8;

    private const int FewestRuns = 20;

    /// <summary>A run that more of those asked about have is a phrase of the trade.</summary>
    private const int Often = 20;

    public sealed record Worded(string Id, string Kept, string Text);

    public static IReadOnlyList<Likeness> Of(IEnumerable<Worded> pile, IReadOnlyList<Worded> asked)
    {
        var shingles = asked.AsParallel().AsOrdered().Select(one => Prose.Of(one.Text).Shingles).ToArray();
        var bearers = Bearers(shingles);
        var places = asked.Index().ToDictionary(one => one.Item.Id, one => one.Index, StringComparer.Ordinal);
        return
        [
            .. pile.AsParallel().SelectMany(other => Like(other, asked, shingles, bearers, places.GetValueOrDefault(other.Id, -1)))
                .OrderBy(like => places[like.Report]).ThenBy(like => !like.IsSame).ThenBy(like => like.Other, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<ulong, List<int>> Bearers(Shingles[] shingles)
    {
        var bearers = new Dictionary<ulong, List<int>>();
        foreach (var (at, one) in shingles.Index().Where(one => one.Item.Count >= FewestRuns))
        {
            foreach (var run in one.Sampled)
                (CollectionsMarshal.GetValueRefOrAddDefault(bearers, run, out _) ??= []).Add(at);
        }

        return bearers;
    }

    /// <param name="itsPlace">Of the other among those asked about, or -1: of two that are, the later one is like the earlier.</param>
    private static IEnumerable<Likeness> Like(Worded other, IReadOnlyList<Worded> asked, Shingles[] shingles, Dictionary<ulong, List<int>> bearers, int itsPlace)
    {
        var theirs = Prose.Of(other.Text).Shingles;
        var met = theirs.Sampled.SelectMany(run => bearers.TryGetValue(run, out var places) && places.Count <= Often ? places : []).ToHashSet();
        for (var at = itsPlace + 1; at < asked.Count; at++)
        {
            if (asked[at].Kept == other.Kept)
                yield return new(asked[at].Id, other.Id, IsSame: true);
            else if (met.Contains(at) && shingles[at].SharedWith(theirs) >= Near * Math.Max(shingles[at].Count, theirs.Count))
                yield return new(asked[at].Id, other.Id, IsSame: false);
        }
    }
}
