using Asyl.Accuracy.Measuring;
using Asyl.Accuracy.PersonalNames;
using Asyl.Language.PersonalNames;

namespace Asyl.Accuracy.Measures;

/// <summary>Names of people compared in pairs: over scripts (fixed pairs, never learned from) and in the ways that lists of people differ.</summary>
internal sealed class PersonNamesMeasure : IMeasure
{
    public string Name => "person-names";

    public IEnumerable<Figure> Run(DataFolder data)
    {
        foreach (var set in new[] { "chinese", "russian" })
        {
            if (data.Find("names-transliteration", $"{set}-pairs.tsv") is { } path)
                yield return new($"{set}-pairs.auc", Ranking.Auc(Scored(NamePair.ReadFixed(path))));
        }

        if (data.Find("names-transliteration", "russian-pairs.tsv") is { } russian && data.Find("names-transliteration", "chinese-pairs.tsv") is { } chinese)
            yield return Speed([.. NamePair.ReadFixed(russian).Concat(NamePair.ReadFixed(chinese))]);
        if (data.Find("names-bench", "cases.csv") is { } cases)
        {
            var scored = HeldOut([.. NamePair.ReadBench(cases)]);
            yield return new("names-bench.auc", Ranking.Auc(scored));
            yield return new("names-bench.best-f1", Ranking.BestF1(scored));
        }
    }

    /// <summary>Microseconds of processor time for two parsed names of two words in any of the scripts, most of them of different people.</summary>
    private static Figure Speed(List<NamePair> words)
    {
        const int Rounds = 5;
        var names = Enumerable.Range(0, words.Count).Select(i => (One: words[i], Other: words[((i * 31) + 7) % words.Count])).SelectMany(pair => new[]
        {
            PersonalName.Parse($"{pair.One.A} {pair.Other.A}"), PersonalName.Parse($"{pair.One.B}·{pair.Other.B}"), PersonalName.Parse($"{pair.Other.A} {pair.One.A}"),
        }).ToArray();
        var fastest = Enumerable.Range(0, Rounds).Min(_ => ParsingSpeedMeasure.Seconds(() =>
        {
            for (var i = 0; i < names.Length; i++)
                NameComparer.Compare(names[i], names[(int)((i * 7919L) % names.Length)]);
        }));
        return new("person-names.microseconds", fastest * 1_000_000 / names.Length, FigureKind.Speed);
    }

    /// <summary>Each group scored with weights that were learned of the other groups.</summary>
    private static List<(double, bool)> HeldOut(List<NamePair> pairs)
    {
        var scored = new List<(double, bool)>();
        foreach (var group in pairs.GroupBy(pair => pair.Group, StringComparer.Ordinal))
        {
            var weights = WeightTrainer.Learn(pairs.Where(pair => pair.Group != group.Key));
            scored.AddRange(group.Select(pair => (WeightTrainer.Score(pair, weights), pair.IsSame)));
        }

        return scored;
    }

    private static List<(double, bool)> Scored(IEnumerable<NamePair> pairs) => [.. pairs.Select(pair => (NameComparer.Compare(pair.A, pair.B).Score, pair.IsSame))];
}
