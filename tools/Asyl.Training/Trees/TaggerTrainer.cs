using Asyl.Language.Model;
using Asyl.Language.Tagging;

namespace Asyl.Training.Trees;

/// <summary>Learns the tagger: a few passes over the sentences in changing order, each word tagged with the tags chosen before it.</summary>
internal static class TaggerTrainer
{
    private const int RowBits = 17;
    private const int SnapshotsAPass = 10;
    private const int LeastSeen = 3;
    private const int LeastWeight = 2;

    public static Tagger Train(IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<Tag> tags, int passes)
    {
        var lexicon = LexiconMaker.Make(sentences);
        var weights = new Perceptron(tags.Count, RowBits);
        var tagger = new Tagger(tags, lexicon, weights);
        var places = tags.Select((tag, place) => (tag, place)).ToDictionary(pair => pair.tag, pair => pair.place);
        for (var pass = 0; pass < passes; pass++)
        {
            var done = 0;
            foreach (var i in Shuffled.Order(sentences.Count, pass))
            {
                Learn(tagger, weights, sentences[i], places);
                if (++done % (sentences.Count / SnapshotsAPass) == 0)
                    weights.Snapshot();
            }
        }

        return new(tags, lexicon, weights.Quantised(LeastWeight));
    }

    private static void Learn(Tagger tagger, Perceptron weights, TrainingSentence sentence, Dictionary<Tag, int> places)
    {
        var words = Tagger.Padded(sentence.Words);
        var classes = tagger.ClassesOf(words);
        var chosen = new byte[sentence.Words.Length];
        Span<uint> room = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[RowWidth.Of(tagger.Tags.Count)];
        for (var i = 0; i < chosen.Length; i++)
        {
            var features = room[..Tagger.FeaturesAt(words, classes, i, chosen, room)];
            weights.Score(features, scores);
            var best = 0;
            for (var tag = 1; tag < tagger.Tags.Count; tag++)
                best = scores[tag] > scores[best] ? tag : best;
            chosen[i] = (byte)best;
            if (!places.TryGetValue(sentence.Tags[i], out var gold) || gold == best)
                continue;
            weights.Update(features, gold, 1);
            weights.Update(features, best, -1);
        }
    }

    public static IReadOnlyList<Tag> TagsOf(IReadOnlyList<TrainingSentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Tags).GroupBy(tag => tag).Where(group => group.Count() >= LeastSeen)
            .OrderByDescending(group => group.Count()).ThenBy(group => $"{group.Key.Upos} {group.Key.Xpos}", StringComparer.Ordinal).Select(group => group.Key)];
}
