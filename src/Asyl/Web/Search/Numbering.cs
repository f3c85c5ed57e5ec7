namespace Asyl.Web.Search;

/// <summary>Values by number, in the order in which they came: many reports have few different ones, and numbers are quickly counted. Case does not count.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> values = [];

    public IReadOnlyList<string> Values => values;

    /// <summary>The number of a value; -1 when it never came.</summary>
    public int Find(string value) => numbers.GetValueOrDefault(value, -1);

    /// <summary>The numbers of some values, each once; new ones are added, empty ones left out.</summary>
    public int[] Of(IEnumerable<string> some) => [.. some.Where(value => value.Length > 0).Select(Of).Distinct()];

    private int Of(string value)
    {
        if (numbers.TryGetValue(value, out var number))
            return number;
        values.Add(value);
        return numbers[value] = values.Count - 1;
    }
}
