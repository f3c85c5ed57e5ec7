using Asyl.Language.Parsing;
using Asyl.Language.Tagging;

namespace Asyl.Training.Trees;

/// <summary>Collects the words of a treebank that occur often enough, each with the set of parts of speech that it has at least one time in twenty.</summary>
internal static class LexiconMaker
{
    private const int LeastSeen = 3;
    private const int LeastShare = 20;

    public static Lexicon Make(IEnumerable<TrainingSentence> sentences)
    {
        var seen = new Dictionary<uint, int[]>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
                CountsOf(seen, sentence.Words[i].Lower)[(int)sentence.Tags[i].Upos]++;
        }

        var sets = new Dictionary<uint, uint>();
        var classes = new SortedDictionary<uint, uint>();
        foreach (var (word, counts) in seen.Where(pair => pair.Value.Sum() >= LeastSeen).OrderBy(pair => pair.Key))
        {
            var set = SetOf(counts);
            sets.TryAdd(set, (uint)sets.Count + 1);
            classes[word] = sets[set];
        }

        return new(classes.ToDictionary());
    }

    private static int[] CountsOf(Dictionary<uint, int[]> seen, uint word)
    {
        if (!seen.TryGetValue(word, out var counts))
            seen[word] = counts = new int[Enum.GetValues<Upos>().Length];
        return counts;
    }

    private static uint SetOf(int[] counts)
    {
        var set = 0u;
        for (var i = 0; i < counts.Length; i++)
            set |= counts[i] * LeastShare >= counts.Sum() && counts[i] > 0 ? 1u << i : 0;
        return set;
    }
}
