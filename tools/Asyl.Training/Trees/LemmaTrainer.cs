using Asyl.Language.Lemmas;
using Asyl.Language.Tagging;

namespace Asyl.Training.Trees;

/// <summary>
/// Learns which edit makes a lemma: for each tag and ending the edit of most words, kept where a shorter ending says otherwise; then each whole word
/// whose endings are wrong about it.
/// </summary>
internal static class LemmaTrainer
{
    private const int LeastWords = 2;

    public static (IReadOnlyList<Edit> Edits, IReadOnlyDictionary<uint, ushort> Rules) Train(IReadOnlyList<TrainingSentence> sentences)
    {
        var examples = ExamplesOf(sentences);
        var edits = examples.Select(example => example.Edit).Distinct().OrderBy(edit => edit.Cut).ThenBy(edit => edit.Added, StringComparer.Ordinal).ToList();
        var places = edits.Select((edit, place) => (edit, place)).ToDictionary(pair => pair.edit, pair => (ushort)pair.place);
        var rules = new Dictionary<uint, ushort>();
        for (var general = 1; general <= Suffixes.Longest + 2; general++)
            AddRules(examples, general, rules, places);
        return (edits, rules);
    }

    // A step from the general to the special: the tag alone, its endings, the whole word.
    private static void AddRules(List<Example> examples, int general, Dictionary<uint, ushort> rules, Dictionary<Edit, ushort> places)
    {
        var added = new Dictionary<uint, ushort>();
        var isWhole = general == Suffixes.Longest + 2;
        foreach (var group in examples.Where(example => isWhole || example.Keys.Length > general).GroupBy(example => isWhole ? example.Keys[0] : example.Keys[^general]))
        {
            var most = group.GroupBy(example => example.Edit).OrderByDescending(same => same.Count()).ThenBy(same => places[same.Key]).First();
            var sofar = group.First().Keys.Where(rules.ContainsKey).Select(key => (ushort?)rules[key]).FirstOrDefault();
            if (sofar != places[most.Key] && (isWhole || most.Count() >= LeastWords))
                added[group.Key] = places[most.Key];
        }

        foreach (var (key, edit) in added)
            rules[key] = edit;
    }

    private static List<Example> ExamplesOf(IReadOnlyList<TrainingSentence> sentences)
    {
        var seen = new Dictionary<(uint, uint), List<Example>>();
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var example = Example.Of(sentence, i);
                if (!seen.TryGetValue((sentence.Words[i].Lower, example.Tag), out var same))
                    seen[(sentence.Words[i].Lower, example.Tag)] = same = [];
                same.Add(example);
            }
        }

        return [.. seen.OrderBy(pair => pair.Key).Select(pair => pair.Value.GroupBy(example => example.Edit).MaxBy(same => same.Count())!.First())];
    }

    private sealed record Example(uint Tag, uint[] Keys, Edit Edit)
    {
        public static Example Of(TrainingSentence sentence, int i)
        {
            var word = sentence.Gold.Words[i];
            var tag = Lemmatiser.KeyOf(sentence.Tags[i]);
            Span<uint> keys = stackalloc uint[Suffixes.Longest + 2];
            return new(tag, keys[..Lemmatiser.Keys(sentence.Words[i], tag, keys)].ToArray(), Edit.Between(Lemmatiser.Base(word.Form, sentence.Tags[i]), word.Lemma));
        }
    }
}
