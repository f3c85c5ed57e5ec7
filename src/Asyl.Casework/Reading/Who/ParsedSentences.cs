using Asyl.Casework.Reading.Names;
using Asyl.Language.Parsing;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading.Who;

/// <summary>Trees of the sentences that are worth the work: those in which something may have happened. Names and dates are known to the parser before it begins.</summary>
internal static class ParsedSentences
{
    /// <summary>The trees of each sentence asked for, by the place where the sentence starts; a long sentence has several.</summary>
    public static ILookup<int, SentenceTree> Of(ReportText report, SentenceNames[] names, IReadOnlyList<int> wanted)
    {
        var spans = wanted.Select(at => report.Sentences[at].Span).ToList();
        var known = wanted.SelectMany(at => Known(report.Sentences[at], names[at])).ToList();
        var starts = spans.Select(span => span.Start).ToArray();
        return EnglishParser.Parse(report.Text, spans, known).ToLookup(tree => StartOf(starts, tree.Span.Start));
    }

    private static int StartOf(int[] starts, int at) => Array.BinarySearch(starts, at) is >= 0 and var exact ? starts[exact] : starts[~Array.BinarySearch(starts, at) - 1];

    private static IEnumerable<KnownWords> Known(Sentence sentence, SentenceNames names)
    {
        var dates = sentence.Dates.Select(date => new KnownWords(date.Span, Upos.Noun, AsOne: true)).ToList();
        var persons = names.Runs.Where(run => run.Person is not null).Select(run => new KnownWords(sentence.SpanOf(run.First, run.Last), Upos.Propn));
        return persons.Where(person => !dates.Exists(date => date.Span.Overlaps(person.Span))).Concat(dates).OrderBy(known => known.Span.Start);
    }
}
