using System.Globalization;
using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>
/// Compares two names across spellings and scripts. Enters: two names as written. Leaves: a score, a kind and reasons; the kind by rules (<see cref="NameRules"/>),
/// the score by what the words show together, weighed as labelled pairs taught. Never: a word about whether they are one person; that takes more than a name.
/// </summary>
public static class NameComparer
{
    /// <summary>From here on two tokens count as spellings of one another.</summary>
    public const double Alike = 0.8;

    private const double MostOfOther = 0.5;

    private static readonly double[] Weights = [.. Table.Rows("PersonalNames/Learned/weights.tsv").Select(row => double.Parse(row[1], CultureInfo.InvariantCulture))];

    public static NameLikeness Compare(string a, string b) => Compare(PersonalName.Parse(a), PersonalName.Parse(b));

    public static NameLikeness Compare(PersonalName a, PersonalName b)
    {
        if (a.IsEmpty || b.IsEmpty)
            return new(0, NameKinship.Unrelated, NameFinding.NoLetters);
        if (SameSound(a, b))
            return new(1, NameKinship.Alike, string.Equals(a.Text, b.Text, StringComparison.Ordinal) ? NameFinding.SameSpelling : NameFinding.OneSound);
        Span<double> evidence = stackalloc double[NameEvidence.Count];
        var byRules = Weigh(a, b, evidence);
        return byRules with { Score = Score(a, b, byRules, evidence, Weights) };
    }

    /// <summary>Whole names are weighed; of a part, or of another given name, the rules know better than lists of names do.</summary>
    internal static double Score(PersonalName a, PersonalName b, NameLikeness byRules, ReadOnlySpan<double> evidence, ReadOnlySpan<double> weights) =>
        !IsWeighed(a, b) || byRules.Kinship is NameKinship.FamilyOnly or NameKinship.GivenOnly ? byRules.Score
        : byRules.Kinship == NameKinship.OtherGiven ? Math.Min(MostOfOther, Probability(evidence, weights))
        : Probability(evidence, weights);

    /// <summary>Whether both are whole names, and not the same letters.</summary>
    internal static bool IsWeighed(PersonalName a, PersonalName b) => a.Words.Length > 1 && b.Words.Length > 1 && !SameSound(a, b) && !Joined(a, b);

    /// <summary>Whether they are the same letters, divided otherwise.</summary>
    public static bool Joined(PersonalName a, PersonalName b) => a.Words.Length != b.Words.Length && a.Sound == b.Sound;

    /// <summary>What the rules say of two names that do not sound the same, and the evidence beside it.</summary>
    internal static NameLikeness Weigh(PersonalName a, PersonalName b, Span<double> evidence)
    {
        var likenesses = new Likenesses(a, b, stackalloc double[a.Words.Length * b.Words.Length]);
        var byRules = NameRules.Compare(a, b, likenesses);
        NameEvidence.Write(a, b, likenesses, byRules.Score, evidence);
        return byRules;
    }

    internal static double Probability(ReadOnlySpan<double> evidence, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < evidence.Length; i++)
            sum += evidence[i] * weights[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static bool SameSound(PersonalName a, PersonalName b)
    {
        if (a.Words.Length != b.Words.Length)
            return false;
        for (var i = 0; i < a.Words.Length; i++)
        {
            if (a.Words[i].Sound != b.Words[i].Sound)
                return false;
        }

        return true;
    }
}
