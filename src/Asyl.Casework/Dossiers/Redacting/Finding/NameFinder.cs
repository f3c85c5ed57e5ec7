namespace Asyl.Casework.Dossiers.Redacting.Finding;

/// <summary>
/// Finds names in words. Words side by side are one name as long as one person can bear them all. Never: a name given to one person that may be another's; where
/// several may be meant, all of them are named, or nobody.
/// </summary>
/// <param name="book">The words of the names.</param>
/// <param name="instead">What stands for each person; null for whoever stays named.</param>
/// <param name="subject">The number of whom the case is about.</param>
internal sealed class NameFinder(NameBook book, IReadOnlyList<string?> instead, int subject)
{
    private const int MostNamed = 3;

    /// <summary>The name that begins at a word: its last word, where it ends, what stands instead (null: the name stays); or null where no name begins.</summary>
    public (int Last, int End, string? Instead)? At(string text, ReadOnlySpan<TextWord> words, int at)
    {
        var (first, bearers) = First(text, words, at);
        if (bearers.Count == 0)
            return null;
        var (last, end, count) = (first, words[first].NameEnd, 1);
        for (var next = Next(text, words, first, last, bearers); next is var (to, still, until) && to > last; next = Next(text, words, first, last, bearers))
            (last, end, count, bearers) = (to, until, count + 1, still);
        return (last, end, Instead(bearers, count));
    }

    /// <summary>The first word of the name; initials may stand before it.</summary>
    private (int Word, IReadOnlyList<Bearer> Bearers) First(string text, ReadOnlySpan<TextWord> words, int at)
    {
        if (!words[at].Entry.MayBegin)
            return (at, []);
        var (word, folded) = (at, new List<char>());
        while (word < words.Length - 1 && word - at < 2 && IsInitial(text, words[word]) && text[words[word].End] == '.' && words[word + 1].Start - words[word].End <= 2)
            folded.Add(words[word++].Entry.Forms[0][0]);
        var bearers = Bearers(text, words, word);
        if (bearers.Count == 0 && word + 1 < words.Length && words[word].Entry is { Near.Count: > 0, Tail: 0 } entry && Letters.Join(Between(text, words, word)) && !IsList(text, words, word) && Both(entry.Near, Bearers(text, words, word + 1)).Count > 0)
            bearers = entry.Near;
        if (folded.Count == 0)
            return (word, bearers);
        return (word, [.. bearers.Where(bearer => folded.TrueForAll(initial => book.HasInitial(bearer.Person, initial)))]);
    }

    private List<Bearer> With(char initial, IReadOnlyList<Bearer> bearers) => [.. bearers.Where(bearer => book.HasInitial(bearer.Person, initial))];

    /// <summary>The next word of the same name, whose it may still be, and where it ends; the same word where the name ends there.</summary>
    private (int Last, IReadOnlyList<Bearer> Bearers, int End) Next(string text, ReadOnlySpan<TextWord> words, int first, int last, IReadOnlyList<Bearer> bearers)
    {
        var next = last + 1;
        if (next >= words.Length || words[last].Entry.Tail > 0 || !Letters.Join(Between(text, words, last)))
            return (last, bearers, 0);
        var both = Both(bearers, Bearers(text, words, next) is { Count: > 0 } there ? there : words[next].Entry.Near);
        if (both.Count > 0 && (IsAgain(words, first, last) || (IsList(text, words, last) && (last > first || IsName(text, words, next)))))
            return (last, bearers, 0);
        if (both.Count > 0)
            return (next, both, words[next].NameEnd);
        if (book.IsBetween(words[next].Entry) && !words[next].Entry.IsOrdinary)
            return (next, bearers, words[next].End);
        return IsInitial(text, words[next]) && words[next].End < text.Length && text[words[next].End] == '.' && With(words[next].Entry.Forms[0][0], bearers) is { Count: > 0 } still
            ? (next, still, words[next].End + 1) : (last, bearers, 0);
    }

    /// <summary>Whether the next word is in the name already: "Selin, Selin".</summary>
    private static bool IsAgain(ReadOnlySpan<TextWord> words, int first, int last)
    {
        foreach (var word in words[first..(last + 1)])
        {
            if (words[last + 1].Entry.Forms.Contains(word.Entry.Forms[0], StringComparer.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a comma stands before the next word. It turns one word and one word round ("Aktan, Selin"); names of more words it divides.</summary>
    private static bool IsList(string text, ReadOnlySpan<TextWord> words, int last) => Between(text, words, last).Contains(',');

    /// <summary>Whether a name goes on behind a word.</summary>
    private static bool IsName(string text, ReadOnlySpan<TextWord> words, int at) => at + 1 < words.Length && Letters.Join(Between(text, words, at)) && !IsList(text, words, at)
        && Both(Bearers(text, words, at), Bearers(text, words, at + 1)).Count > 0;

    /// <summary>Whose word it may be as it stands there: an ordinary word is a name only with a capital, and not beside a number (May 2018).</summary>
    private static IReadOnlyList<Bearer> Bearers(string text, ReadOnlySpan<TextWord> words, int at)
    {
        var word = words[at];
        if (word.Entry.Bearers.Count == 0 || !word.Entry.IsOrdinary)
            return word.Entry.Bearers;
        return char.IsLower(text[word.Start]) || IsNumber(text, words, at - 1, at) || IsNumber(text, words, at + 1, at) ? [] : word.Entry.Bearers;
    }

    private static bool IsNumber(string text, ReadOnlySpan<TextWord> words, int at, int beside) => at >= 0 && at < words.Length && char.IsDigit(text[words[at].Start])
        && string.IsNullOrWhiteSpace(at < beside ? text[words[at].End..words[beside].Start] : text[words[beside].End..words[at].Start]);

    private static bool IsInitial(string text, TextWord word) => word.End - word.Start == 1 && char.IsUpper(text[word.Start]) && word.Entry.Forms[0].Length > 0;

    private static ReadOnlySpan<char> Between(string text, ReadOnlySpan<TextWord> words, int last) => text.AsSpan(words[last].End, words[last + 1].Start - words[last].End);

    private static List<Bearer> Both(IReadOnlyList<Bearer> here, IReadOnlyList<Bearer> there) =>
        [.. here.Join(there, bearer => bearer.Person, bearer => bearer.Person, (one, other) => new Bearer(one.Person, one.IsSure || other.IsSure))];

    private string? Instead(IReadOnlyList<Bearer> bearers, int count)
    {
        var named = bearers.Select(bearer => instead[bearer.Person]).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count == 1 && (named[0] is null || bearers.Any(bearer => bearer.IsSure)))
            return named[0];
        var isSubjects = count == 1 && instead[subject] is null && bearers.Any(bearer => bearer.Person == subject && bearer.IsSure);
        if (isSubjects)
            return null;
        return named.Contains(null) || named.Count > MostNamed || !bearers.All(bearer => bearer.IsSure) ? Strings.Of("redaction.name") : string.Join(Strings.Of("redaction.or"), named);
    }
}
