using System.Runtime.InteropServices;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Reports that share their words: across outlets a copy, within an outlet a paragraph it keeps using.</summary>
internal static class SharedText
{
    /// <summary>The share of the shorter report's prose from which on the other is taken to be its source.</summary>
    private const double CopyBound = 0.2;

    private const double ParagraphBound = 0.7;

    /// <summary>A run of words that stands in more reports than this is a phrase of the trade, and looked at only next to the first.</summary>
    private const int Often = 20;

    /// <param name="prose">Of each report of the pile.</param>
    public static IEnumerable<Dependence> Find(IReadOnlyList<FiledReport> pile, Prose[] prose) => Candidates(prose).AsParallel().AsOrdered()
        .SelectMany(pair => Between(pile[pair.One], prose[pair.One], pile[pair.Other], prose[pair.Other])).AsEnumerable();

    /// <summary>What another report shares with a pile, and what was found there and would not be looked at any more.</summary>
    /// <param name="before">The phrases of the pile.</param>
    /// <param name="shared">What was found in the pile.</param>
    /// <param name="find">A report of the pile by its id.</param>
    public static (Dependence[] Gone, Dependence[] Come) After(Phrases before, FiledReport added, Prose prose, IEnumerable<Dependence> shared, Func<string, FiledReport> find)
    {
        var (beside, overlooked) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var run in prose.Shingles.Sampled)
        {
            var (count, first) = before.Of(run);
            var (isOften, isFirst) = (count >= Often, count > 0 && string.CompareOrdinal(added.Id, first) < 0);
            if (count > 0)
                beside.UnionWith(isOften && !isFirst ? [first] : before.With(run));
            if (isOften && (count == Often || isFirst))
                overlooked.UnionWith(before.With(run));
        }

        var now = before.With(added.Id, prose);
        return (overlooked.Count == 0 ? [] : [.. shared.Where(one => overlooked.Contains(one.Report) && overlooked.Contains(one.OnReport) && !AreLookedAt(now, find(one.Report), find(one.OnReport)))],
            [.. beside.Select(find).AsParallel().SelectMany(other => Between(added, prose, other, Prose.Of(other.Text)))]);
    }

    private static bool AreLookedAt(Phrases phrases, FiledReport a, FiledReport b)
    {
        var theirs = Prose.Of(b.Text).Shingles.Sampled.ToHashSet();
        return Prose.Of(a.Text).Shingles.Sampled.Where(theirs.Contains).Select(phrases.Of).Any(borne => borne.Count <= Often || borne.First == a.Id || borne.First == b.Id);
    }

    private static IEnumerable<Dependence> Between(FiledReport one, Prose its, FiledReport other, Prose theirs)
    {
        if (!DependenceFinder.MayRestOn(one, other))
            (one, its, other, theirs) = (other, theirs, one, its);
        return Outlets.Same(one.Reading.Outlet, other.Reading.Outlet) ? Repeats(one, its, other, theirs) : Copies(one, its, other, theirs);
    }

    private static IEnumerable<(int One, int Other)> Candidates(Prose[] prose)
    {
        var byShingle = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < prose.Length; i++)
        {
            foreach (var shingle in prose[i].Shingles.Sampled)
                (CollectionsMarshal.GetValueRefOrAddDefault(byShingle, shingle, out _) ??= []).Add(i);
        }

        return byShingle.Values.Where(bearers => bearers.Count > 1).SelectMany(Pairs).ToHashSet().Order();
    }

    private static IEnumerable<(int One, int Other)> Pairs(List<int> bearers)
    {
        if (bearers.Count > Often)
            return bearers.Skip(1).Select(other => (bearers[0], other));
        return bearers.SelectMany((one, i) => bearers.Skip(i + 1).Select(other => (one, other)));
    }

    private static IEnumerable<Dependence> Copies(FiledReport later, Prose mine, FiledReport earlier, Prose theirs)
    {
        if (mine.Shingles.SharedWith(theirs.Shingles) < CopyBound * Math.Min(mine.Shingles.Count, theirs.Shingles.Count))
            return [];
        var shown = mine.Paragraphs.MaxBy(paragraph => paragraph.Shingles.SharedWith(theirs.Shingles))!;
        return [new Dependence { Report = later.Id, OnReport = earlier.Id, Kind = DependenceKind.Copies, Passage = shown.Passage }];
    }

    private static IEnumerable<Dependence> Repeats(FiledReport later, Prose mine, FiledReport earlier, Prose theirs) => mine.Paragraphs
        .Where(paragraph => theirs.Paragraphs.Any(other => paragraph.Overlap(other) >= ParagraphBound))
        .Select(paragraph => new Dependence { Report = later.Id, OnReport = earlier.Id, Kind = DependenceKind.Boilerplate, Passage = paragraph.Passage });
}
