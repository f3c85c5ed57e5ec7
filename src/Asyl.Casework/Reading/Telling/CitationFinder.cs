using Asyl.Casework.Reading.Names;

namespace Asyl.Casework.Reading.Telling;

/// <summary>Finds whom a report names as its source: outlets, agencies and organisations that "reported", "told", or are "cited".</summary>
internal static class CitationFinder
{
    private static readonly HashSet<string> Giving = ["gives", "lists", "counts", "documented", "estimates", .. Words.List("say"), .. Words.List("reporting")];

    private static readonly HashSet<string> Reporting = Words.List("reporting");

    public static IReadOnlyList<Citation> Find(ReportText report, ReportLayers layers)
    {
        var found = new List<Citation>();
        for (var at = 0; at < report.Sentences.Length; at++)
        {
            var sentence = report.Sentences[at];
            foreach (var run in layers.Names[at].Runs.Where(run => run.Kind is NameKind.Organisation or NameKind.Unknown && IsSource(sentence, run)))
                found.Add(Of(report, sentence, run.Text, run.First, run.Last));
            found.AddRange(Channels(report, sentence));
        }

        return [.. found.DistinctBy(citation => (citation.Source, citation.Passage.Start))];
    }

    private static Citation Of(ReportText report, Sentence sentence, string source, int first, int last) =>
        new(source, Passage.Of(report.Text, sentence.Span.Length <= 300 ? sentence.Span : sentence.SpanOf(first, last)));

    // "state television had reported": an outlet without a name.
    private static IEnumerable<Citation> Channels(ReportText report, Sentence sentence)
    {
        for (var at = 1; at < sentence.Words.Length; at++)
        {
            var verb = Words.List("have").Contains(sentence.Lower(at + 1)) ? at + 2 : at + 1;
            if (Words.List("channel").Contains(sentence.Lower(at)) && Reporting.Contains(sentence.Lower(verb)) && !sentence.Words[at].IsCapital && sentence.Lower(at - 1) is "state" or "national" or "local" or "public")
                yield return Of(report, sentence, $"{sentence.Words[at - 1].Text} {sentence.Words[at].Text}", at - 1, at);
        }
    }

    private static bool IsSource(Sentence sentence, NameRun run)
    {
        var aside = sentence.Lower(run.Last + 1) is "," && sentence.Lower(run.Last + 2) is "however" or "meanwhile" or "too" && sentence.Lower(run.Last + 3) is ",";
        if (run.Kind == NameKind.Organisation && Giving.Contains(sentence.Lower(run.Last + (aside ? 4 : 1))))
            return true;
        if (Reporting.Contains(sentence.Lower(run.Last + 1)))
            return true;
        var before = sentence.Lower(run.First - 1) is "the" ? run.First - 2 : run.First - 1;
        if (sentence.Lower(before) is "citing" || (sentence.Lower(before) is "to" && sentence.Lower(before - 1) is "according"))
            return true;
        return sentence.Lower(before) is "told" or "for" && Enumerable.Range(0, sentence.Words.Length).Any(at => sentence.Lower(at) is "told" or "reported" && Math.Abs(at - run.First) < 5);
    }
}
