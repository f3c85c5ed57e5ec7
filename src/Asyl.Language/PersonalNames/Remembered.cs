using System.Collections.Concurrent;

namespace Asyl.Language.PersonalNames;

/// <summary>What was computed of a short text is kept for the next time: a pile repeats its names and outlets by the thousand. Never holds more than so many, nor a long one.</summary>
/// <param name="compute">A pure function.</param>
public sealed class Remembered<T>(Func<string, T> compute)
{
    private const int Most = 100_000;

    private const int Longest = 100;

    private readonly ConcurrentDictionary<string, T> known = new(StringComparer.Ordinal);

    /// <summary>About how many are known: to count them would stop every other thread.</summary>
    private int about;

    public T Of(string text)
    {
        if (known.TryGetValue(text, out var found))
            return found;
        var computed = compute(text);
        if (text.Length > Longest)
            return computed;
        if (Interlocked.Increment(ref about) > Most)
        {
            known.Clear();
            about = 1;
        }

        known[text] = computed;
        return computed;
    }
}
