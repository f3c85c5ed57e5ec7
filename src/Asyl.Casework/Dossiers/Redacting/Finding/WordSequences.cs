namespace Asyl.Casework.Dossiers.Redacting.Finding;

/// <summary>Phrases of one word or several, each with what it stands for, found in a text by the forms of its words. The longest phrase wins.</summary>
internal sealed class WordSequences<T>
{
    private readonly Dictionary<string, List<(string[] Others, T Value)>> byFirst = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    /// <param name="words">In plain letters; what is there already stays.</param>
    public void Add(IReadOnlyList<string> words, T value)
    {
        if (words.Count == 0 || words.Any(word => word.Length == 0))
            return;
        if (!byFirst.TryGetValue(words[0], out var list))
            byFirst[words[0]] = list = [];
        string[] rest = [.. words.Skip(1)];
        if (list.Exists(known => known.Others.SequenceEqual(rest, StringComparer.Ordinal)))
            return;
        var at = list.FindIndex(known => known.Others.Length < rest.Length);
        list.Insert(at < 0 ? list.Count : at, (rest, value));
        Count++;
    }

    public bool Begins(string word) => byFirst.ContainsKey(word);

    /// <summary>The phrase that begins at a word, and its last word.</summary>
    public (int Last, T Value)? At(string text, ReadOnlySpan<TextWord> words, int at)
    {
        foreach (var form in words[at].Entry.Forms)
        {
            if (!byFirst.TryGetValue(form, out var list))
                continue;
            foreach (var (rest, value) in list)
            {
                if (Follows(text, words, at, rest))
                    return (at + rest.Length, value);
            }
        }

        return null;
    }

    private static bool Follows(string text, ReadOnlySpan<TextWord> words, int at, string[] rest)
    {
        for (var i = 0; i < rest.Length; i++)
        {
            var next = at + i + 1;
            if (next >= words.Length || !Letters.Join(text.AsSpan(words[next - 1].End, words[next].Start - words[next - 1].End)) || !words[next].Entry.Forms.Contains(rest[i], StringComparer.Ordinal))
                return false;
        }

        return true;
    }
}
