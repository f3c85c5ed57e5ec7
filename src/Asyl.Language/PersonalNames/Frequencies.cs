using System.Globalization;
using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>How common a word of names is, by its sound (Learned/frequencies.tsv).</summary>
internal static class Frequencies
{
    /// <summary>So common a word tells as little as any.</summary>
    private const double Most = 2000;

    private static readonly Dictionary<string, double> Shares = Table.Rows("PersonalNames/Learned/frequencies.tsv")
        .ToDictionary(row => row[0], row => Math.Min(1, Math.Log(int.Parse(row[1], CultureInfo.InvariantCulture)) / Math.Log(Most)), StringComparer.Ordinal);

    /// <summary>0 for a rare word, 1 for the commonest, on a scale of logarithms.</summary>
    public static double Of(string sound) => Shares.GetValueOrDefault(sound);
}
