namespace Asyl.Casework;

/// <summary>Work on many things on all cores, in order; on few, where handing it out costs more than it saves, on this one.</summary>
internal static class Spread
{
    private const int Few = 16;

    public static IEnumerable<TResult> Select<T, TResult>(IReadOnlyCollection<T> items, Func<T, TResult> work) =>
        items.Count <= Few ? items.Select(work).ToArray() : items.AsParallel().AsOrdered().Select(work).AsEnumerable();
}
