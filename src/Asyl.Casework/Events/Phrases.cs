using System.Collections.Immutable;
using Asyl.Casework.Record;

namespace Asyl.Casework.Events;

/// <summary>Which reports have which sampled runs of words: what is looked at to find reports that share their words. Never changes: with another report there is another one.</summary>
internal sealed class Phrases
{
    private readonly string[] reports;
    private readonly ulong[] runs;
    private readonly int[] bearers;
    private readonly ImmutableDictionary<ulong, ImmutableList<string>> added;

    /// <param name="reports">Ids in order.</param>
    /// <param name="runs">In order, each once for every report that has it.</param>
    /// <param name="bearers">Beside each run the place of the report.</param>
    /// <param name="added">What reports that came later have, their ids in order.</param>
    private Phrases(string[] reports, ulong[] runs, int[] bearers, ImmutableDictionary<ulong, ImmutableList<string>> added) =>
        (this.reports, this.runs, this.bearers, this.added) = (reports, runs, bearers, added);

    /// <param name="pile">In order of id.</param>
    /// <param name="prose">Of each report of the pile.</param>
    public static Phrases Of(IReadOnlyList<FiledReport> pile, IReadOnlyList<Prose> prose)
    {
        var borne = prose.SelectMany((one, at) => one.Shingles.Sampled.Select(run => (Run: run, At: at))).ToArray();
        Array.Sort(borne);
        return new([.. pile.Select(report => report.Id)], [.. borne.Select(one => one.Run)], [.. borne.Select(one => one.At)], ImmutableDictionary<ulong, ImmutableList<string>>.Empty);
    }

    public Phrases With(string report, Prose prose)
    {
        var now = added.ToBuilder();
        foreach (var run in prose.Shingles.Sampled)
        {
            var known = now.GetValueOrDefault(run, []);
            now[run] = known.Insert(known.FirstPlace(other => string.CompareOrdinal(other, report) > 0), report);
        }

        return new(reports, runs, bearers, now.ToImmutable());
    }

    /// <summary>How many reports have a run, and which comes first.</summary>
    public (int Count, string First) Of(ulong run)
    {
        var (from, to) = Range(run);
        var later = added.GetValueOrDefault(run, []);
        var first = from == to ? "" : reports[bearers[from]];
        return (to - from + later.Count, later.Count > 0 && (first.Length == 0 || string.CompareOrdinal(later[0], first) < 0) ? later[0] : first);
    }

    /// <summary>The reports that have a run, in no order.</summary>
    public IEnumerable<string> With(ulong run)
    {
        var (from, to) = Range(run);
        return bearers[from..to].Select(at => reports[at]).Concat(added.GetValueOrDefault(run, []));
    }

    private (int From, int To) Range(ulong run) => (runs.FirstPlace(other => other >= run), runs.FirstPlace(other => other > run));
}
