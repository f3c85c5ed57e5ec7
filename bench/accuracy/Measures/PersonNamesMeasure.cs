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

        if (data.Find("names-bench", "cases.csv") is { } cases)
        {
            var scored = HeldOut([.. NamePair.ReadBench(cases)]);
            yield return new("names-bench.auc", Ranking.Auc(scored));
            yield return new("names-bench.best-f1", Ranking.BestF1(scored));
        }
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
