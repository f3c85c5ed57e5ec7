using System.Globalization;
using Asyl.Language.Text;

namespace Asyl.Language.Coreference;

/// <summary>What makes somebody the likely one meant (focus-weights.tsv): each adds to a score.</summary>
internal static class FocusWeights
{
    private static readonly Dictionary<string, double> Values = Table.Rows("Coreference/focus-weights.tsv").ToDictionary(row => row[0], row => double.Parse(row[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static double Of(string name) => Values[name];

    /// <summary>For the search of better weights by the training tool.</summary>
    internal static void Set(string name, double value) => Values[name] = value;

    internal static IReadOnlyCollection<string> Names => Values.Keys;
}
