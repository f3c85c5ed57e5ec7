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

    /// <summary>One shingle in so many is looked up: enough to meet every copy of a few sentences, and a pile of ten thousand fits in memory.</summary>
    private const int Sample = 4;

    public static IEnumerable<Dependence> Find(IReadOnlyList<FiledReport> pile)
    {
        var prose = pile.ToDictionary(report => report.Id, report => Prose.Of(report.Text), StringComparer.Ordinal);
        foreach (var (one, other) in Candidates(pile, prose))
        {
            var (later, earlier) = DependenceFinder.MayRestOn(one, other) ? (one, other) : (other, one);
            var found = Outlets.Same(one.Reading.Outlet, other.Reading.Outlet)
                ? Repeats(later, earlier, prose)
                : Copies(later, earlier, prose);
            foreach (var dependence in found)
                yield return dependence;
        }
    }

    private static IEnumerable<(FiledReport, FiledReport)> Candidates(IReadOnlyList<FiledReport> pile, Dictionary<string, Prose> prose)
    {
        var byShingle = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < pile.Count; i++)
        {
            foreach (var shingle in prose[pile[i].Id].Shingles.Where(shingle => shingle % Sample == 0).Distinct())
                (byShingle.TryGetValue(shingle, out var bearers) ? bearers : byShingle[shingle] = []).Add(i);
        }

        return byShingle.Values.Where(bearers => bearers.Count > 1).SelectMany(Pairs).Distinct()
            .Order().Select(pair => (pile[pair.Item1], pile[pair.Item2]));
    }

    private static IEnumerable<(int, int)> Pairs(List<int> bearers)
    {
        if (bearers.Count > Often)
            return bearers.Skip(1).Select(other => (bearers[0], other));
        return bearers.SelectMany((one, i) => bearers.Skip(i + 1).Select(other => (one, other)));
    }

    private static IEnumerable<Dependence> Copies(FiledReport later, FiledReport earlier, Dictionary<string, Prose> prose)
    {
        var (mine, theirs) = (prose[later.Id].Shingles.ToHashSet(), prose[earlier.Id].Shingles.ToHashSet());
        if (mine.Count(theirs.Contains) < CopyBound * Math.Min(mine.Count, theirs.Count))
            return [];
        var shown = prose[later.Id].Paragraphs.MaxBy(paragraph => paragraph.Shingles.Count(theirs.Contains))!;
        return [new Dependence { Report = later.Id, OnReport = earlier.Id, Kind = DependenceKind.Copies, Passage = shown.Passage }];
    }

    private static IEnumerable<Dependence> Repeats(FiledReport later, FiledReport earlier, Dictionary<string, Prose> prose) => prose[later.Id].Paragraphs
        .Where(paragraph => prose[earlier.Id].Paragraphs.Any(other => paragraph.Overlap(other) >= ParagraphBound))
        .Select(paragraph => new Dependence { Report = later.Id, OnReport = earlier.Id, Kind = DependenceKind.Boilerplate, Passage = paragraph.Passage });
}
