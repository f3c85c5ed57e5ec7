using Asyl.Language.Tagging;

namespace Asyl.Training.Trees;

/// <summary>
/// Tags for the training sentences as a tagger gives them that has not seen them: each part of the sentences is tagged by a tagger that learned from the
/// others. The parser learns from these, and so to live with a tagger's mistakes.
/// </summary>
internal static class Jackknife
{
    private const int Parts = 5;

    public static byte[][] Tag(IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<Tag> tags, int passes)
    {
        var result = new byte[sentences.Count][];
        for (var part = 0; part < Parts; part++)
        {
            var tagger = TaggerTrainer.Train([.. sentences.Where((_, i) => i % Parts != part)], tags, passes);
            for (var i = part; i < sentences.Count; i += Parts)
                result[i] = tagger.Tag(sentences[i].Words);
        }

        return result;
    }
}
