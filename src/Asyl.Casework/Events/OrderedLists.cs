namespace Asyl.Casework.Events;

/// <summary>Lists in an order, and how little of them changes: what is taken out and put in leaves the rest where it was.</summary>
internal static class OrderedLists
{
    /// <param name="added">In any order; of equals, what was there stays first.</param>
    public static IReadOnlyList<T> Renewed<T>(this IReadOnlyList<T> ordered, Func<T, bool> isGone, IEnumerable<T> added, Comparison<T> compare)
    {
        var coming = added.Order(Comparer<T>.Create(compare)).ToArray();
        var renewed = new List<T>(ordered.Count + coming.Length);
        var next = 0;
        foreach (var kept in ordered)
        {
            if (isGone(kept))
                continue;
            for (; next < coming.Length && compare(coming[next], kept) < 0; next++)
                renewed.Add(coming[next]);
            renewed.Add(kept);
        }

        renewed.AddRange(coming[next..]);
        return renewed;
    }
}
