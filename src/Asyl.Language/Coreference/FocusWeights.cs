using System.Globalization;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>What makes somebody the likely one meant (focus-weights.tsv): each adds to a score.</summary>
internal static class FocusWeights
{
    private static readonly Dictionary<string, double> Values = Table.Rows("Coreference/focus-weights.tsv")
        .ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static double Of(string name) => Values[name];
}
