using Asyl.Language.PersonalNames;

namespace Asyl.Accuracy.PersonalNames;

/// <summary>
/// Learns what each piece of evidence weighs: logistic regression with a penalty on large weights, by gradient descent from nothing, so that the same pairs
/// give the same weights. Both kinds of pairs count alike, however many there are. Pairs that rules alone judge teach nothing: those that sound the same, and words that stand alone.
/// </summary>
internal static class WeightTrainer
{
    private const int Steps = 4000;
    private const double Pace = 0.5;
    private const double Penalty = 0.004;

    public static double[] Learn(IEnumerable<NamePair> pairs)
    {
        var examples = pairs.Select(pair => (Evidence: Evidence(pair), pair.IsSame)).Where(example => example.Evidence is not null).ToList();
        var share = examples.Count(example => example.IsSame) / (double)examples.Count;
        var weights = new double[NameEvidence.Count];
        for (var step = 0; step < Steps; step++)
        {
            var slopes = new double[NameEvidence.Count];
            foreach (var (evidence, isSame) in examples)
            {
                var miss = ((isSame ? 1 : 0) - NameComparer.Probability(evidence!, weights)) / (2 * (isSame ? share : 1 - share));
                for (var i = 0; i < slopes.Length; i++)
                    slopes[i] += miss * evidence![i] / examples.Count;
            }

            for (var i = 0; i < slopes.Length; i++)
                weights[i] += Pace * (slopes[i] - (i == 0 ? 0 : Penalty * weights[i]));
        }

        return weights;
    }

    /// <summary>The score under weights that may not be those that ship.</summary>
    public static double Score(NamePair pair, double[] weights)
    {
        var (a, b) = (PersonalName.Parse(pair.A), PersonalName.Parse(pair.B));
        var evidence = new double[NameEvidence.Count];
        return Evidence(pair) is null ? NameComparer.Compare(a, b).Score : NameComparer.Score(a, b, NameComparer.Weigh(a, b, evidence), evidence, weights);
    }

    private static double[]? Evidence(NamePair pair)
    {
        var (a, b) = (PersonalName.Parse(pair.A), PersonalName.Parse(pair.B));
        if (!NameComparer.IsWeighed(a, b))
            return null;
        var evidence = new double[NameEvidence.Count];
        NameComparer.Weigh(a, b, evidence);
        return evidence;
    }
}
