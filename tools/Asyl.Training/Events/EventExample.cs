using Asyl.Casework.Reading;
using Asyl.Casework.Reading.Triggers;
using Asyl.Casework.Reading.Triggers.Learned;
using Asyl.Casework.Reading.Who;
using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Training.Events;

/// <summary>A sentence to learn from: what is seen of its words, and which stretches of words tell which events.</summary>
internal sealed record EventExample(Sentence Sentence, WordInputs Inputs, IReadOnlyList<(int[] Words, string[] Events)> Told)
{
    /// <summary>The words that could tell something: those that the network is asked about.</summary>
    public IEnumerable<int> Candidates => Enumerable.Range(0, Sentence.Words.Length).Where(Inputs.MayTell);

    public static IEnumerable<EventExample> Of(MarkedText marked)
    {
        var layout = Zoning.Partition(marked.Text);
        var sentences = SentenceSplitter.Split(marked.Text, layout.Zones);
        var report = new ReportText(marked.Text, layout, Edtf.Unknown, sentences, DateReader.Read(marked.Text, sentences, Edtf.Unknown));
        var layers = ReportLayers.Of(report);
        var trees = ParsedSentences.Of(report, layers.Names, [.. Enumerable.Range(0, report.Sentences.Length)]);
        foreach (var (at, sentence) in report.Sentences.Index())
        {
            var matches = new TriggerMatcher(sentence, new(sentence), layers.Names[at], layers.Mentions[at], [.. trees[sentence.Span.Start]]).Find();
            var inputs = new WordInputs(sentence, layers.Names[at], layers.Mentions[at], matches);
            yield return new(sentence, inputs, [.. ToldIn(marked, sentence, inputs)]);
        }
    }

    private static IEnumerable<(int[] Words, string[] Events)> ToldIn(MarkedText marked, Sentence sentence, WordInputs inputs)
    {
        foreach (var (span, events) in marked.Marks.Where(mark => mark.Span.Overlaps(sentence.Span)))
        {
            int[] words = [.. Enumerable.Range(0, sentence.Words.Length).Where(at => span.Overlaps(sentence.Words[at].Span))];
            int[] telling = [.. words.Where(inputs.MayTell)];
            yield return (telling.Length > 0 ? telling : words, events);
        }
    }
}
