using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Reading.Telling;

/// <summary>Finds whom a report names as its source: outlets, agencies and organisations that "reported", "told", or are "cited".</summary>
internal static class CitationFinder
{
    private static readonly HashSet<string> Reporting = Words.List("reporting");

    public static IReadOnlyList<Citation> Find(ReportText report, ReportLayers layers)
    {
        var found = new List<Citation>();
        for (var at = 0; at < report.Sentences.Length; at++)
        {
            var sentence = report.Sentences[at];
            foreach (var run in layers.Names[at].Runs.Where(run => run.Kind is NameKind.Organisation or NameKind.Unknown && IsSource(sentence, run)))
                found.Add(new(run.Text, Passage.Of(report.Text, sentence.Span.Length <= 300 ? sentence.Span : sentence.SpanOf(run.First, run.Last))));
        }

        return [.. found.DistinctBy(citation => (citation.Source, citation.Passage.Start))];
    }

    private static bool IsSource(Sentence sentence, NameRun run)
    {
        if (Reporting.Contains(sentence.Lower(run.Last + 1)) || (run.Kind == NameKind.Organisation && Words.List("say").Contains(sentence.Lower(run.Last + 1))))
            return true;
        var before = sentence.Lower(run.First - 1) is "the" ? run.First - 2 : run.First - 1;
        if (sentence.Lower(before) is "citing" || (sentence.Lower(before) is "to" && sentence.Lower(before - 1) is "according"))
            return true;
        return sentence.Lower(before) is "told" or "for" && Enumerable.Range(0, sentence.Words.Length).Any(at => sentence.Lower(at) is "told" or "reported" && Math.Abs(at - run.First) < 5);
    }
}
