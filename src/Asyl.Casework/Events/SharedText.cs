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
    public static IEnumerable<Dependence> Find(IReadOnlyList<FiledReport> pile, Prose[] prose) => Candidates(prose).AsParallel().AsOrdered().SelectMany(pair =>
    {
        var (later, earlier) = DependenceFinder.MayRestOn(pile[pair.One], pile[pair.Other]) ? pair : (pair.Other, pair.One);
        return Outlets.Same(pile[later].Reading.Outlet, pile[earlier].Reading.Outlet)
            ? Repeats(pile[later], prose[later], pile[earlier], prose[earlier])
            : Copies(pile[later], prose[later], pile[earlier], prose[earlier]);
    }).AsEnumerable();

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
