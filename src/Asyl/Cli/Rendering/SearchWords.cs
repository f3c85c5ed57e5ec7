using System.Globalization;
using System.Text;
using Asyl.Language.Text;

namespace Asyl.Cli.Rendering;

/// <summary>
/// The words of a search as they are looked for in a text: whole words, phrases between quotation marks, a star for any ending. Case does not count,
/// nor do accents, nor what stands between the words of a phrase: as in the index.
/// </summary>
internal sealed class SearchWords
{
    private readonly IReadOnlyList<(string[] Words, bool IsBeginning)> phrases;

    private SearchWords(IReadOnlyList<(string[] Words, bool IsBeginning)> phrases) => this.phrases = phrases;

    public bool HasPhrase => phrases.Any(phrase => phrase.Words.Length > 1);

    public static SearchWords Of(string query)
    {
        var parts = query.Split('"').SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new([.. parts.Select(part => (Words: WordsOf(part).Select(word => word.Folded).ToArray(), part.EndsWith('*'))).Where(part => part.Words.Length > 0)]);
    }

    /// <summary>Where the words stand, in order, none inside another.</summary>
    public IEnumerable<Span> In(string text)
    {
        var end = 0;
        var told = WordsOf(text).ToList();
        foreach (var place in phrases.SelectMany(phrase => Places(told, phrase.Words, phrase.IsBeginning)).OrderBy(place => place.Start).ThenByDescending(place => place.End))
        {
            if (place.Start < end)
                continue;
            end = place.End;
            yield return place;
        }
    }

    private static IEnumerable<Span> Places(List<(string Folded, Span At)> told, string[] phrase, bool isBeginning)
    {
        for (var at = 0; at + phrase.Length <= told.Count; at++)
        {
            if (Stands(told, at, phrase, isBeginning))
                yield return new(told[at].At.Start, told[at + phrase.Length - 1].At.End);
        }
    }

    private static bool Stands(List<(string Folded, Span At)> told, int at, string[] phrase, bool isBeginning)
    {
        var last = phrase.Length - 1;
        for (var i = 0; i < last; i++)
        {
            if (told[at + i].Folded != phrase[i])
                return false;
        }

        return isBeginning ? told[at + last].Folded.StartsWith(phrase[last], StringComparison.Ordinal) : told[at + last].Folded == phrase[last];
    }

    private static IEnumerable<(string Folded, Span At)> WordsOf(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsOfWord(text[start]))
                continue;
            var end = start;
            while (end < text.Length && IsOfWord(text[end]))
                end++;
            yield return (Folded(text.AsSpan(start, end - start)), new(start, end));
            start = end;
        }
    }

    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c);

    private static bool IsMark(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static string Folded(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (!IsMark(c))
                folded.Append(SearchLetters.Plain(char.ToLowerInvariant(c)));
        }

        return folded.ToString();
    }
}
