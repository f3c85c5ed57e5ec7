namespace Asyl.Casework.Events;

/// <summary>Lists in an order, and how little of them changes: what is taken out and put in is looked up, and the rest moves as it is.</summary>
internal static class OrderedLists
{
    /// <param name="gone">In any order; what is not in the list is left out.</param>
    /// <param name="added">In any order; of equals, what was there stays first.</param>
    public static IReadOnlyList<T> Renewed<T>(this IReadOnlyList<T> ordered, IEnumerable<T> gone, IEnumerable<T> added, Comparison<T> compare)
        where T : class
    {
        var was = ordered as T[] ?? [.. ordered];
        var leaving = gone.Select(item => Place(was, item, compare)).Where(place => place >= 0).Distinct().Order().ToArray();
        var coming = added.Order(Comparer<T>.Create(compare)).Select(item => (Item: item, Place: After(was, item, compare))).ToArray();
        if (leaving.Length + coming.Length == 0)
            return ordered;
        var renewed = new T[was.Length - leaving.Length + coming.Length];
        var (from, to) = (0, 0);
        void CopyUpTo(int place)
        {
            Array.Copy(was, from, renewed, to, place - from);
            (from, to) = (place, to + place - from);
        }

        var next = 0;
        foreach (var place in leaving.Append(was.Length))
        {
            for (; next < coming.Length && coming[next].Place <= place; next++)
            {
                CopyUpTo(coming[next].Place);
                renewed[to++] = coming[next].Item;
            }

            CopyUpTo(place);
            from++;
        }

        return renewed;
    }

    private static int Place<T>(T[] ordered, T item, Comparison<T> compare)
        where T : class
    {
        for (var place = ordered.FirstPlace(other => compare(other, item) >= 0); place < ordered.Length && compare(ordered[place], item) == 0; place++)
        {
            if (ReferenceEquals(ordered[place], item))
                return place;
        }

        return -1;
    }

    private static int After<T>(T[] ordered, T item, Comparison<T> compare) => ordered.FirstPlace(other => compare(other, item) > 0);

    /// <summary>The first place from which on it holds; the end where it never does.</summary>
    public static int FirstPlace<T>(this IReadOnlyList<T> ordered, Predicate<T> holds)
    {
        var (first, end) = (0, ordered.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = holds(ordered[middle]) ? (first, middle) : (middle + 1, end);
        }

        return first;
    }
}
