using Asyl.Language.Text;

namespace Asyl.Cli.Rendering;

/// <summary>The words of a search as they are looked for in a text: whole words, phrases between quotation marks, a star for any ending.</summary>
internal sealed class SearchWords
{
    private readonly IReadOnlyList<(string Text, bool IsBeginning)> words;

    private SearchWords(IReadOnlyList<(string Text, bool IsBeginning)> words) => this.words = words;

    public static SearchWords Of(string query)
    {
        var parts = query.Split('"').SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new([.. parts.Select(part => (part.Trim().TrimEnd('*'), part.EndsWith('*'))).Where(part => part.Item1.Any(char.IsLetterOrDigit))]);
    }

    /// <summary>Where the words stand, in order, none inside another.</summary>
    public IEnumerable<Span> In(string text)
    {
        var end = 0;
        foreach (var place in words.SelectMany(word => Places(text, word.Text, word.IsBeginning)).OrderBy(place => place.Start).ThenByDescending(place => place.End))
        {
            if (place.Start < end)
                continue;
            end = place.End;
            yield return place;
        }
    }

    private static IEnumerable<Span> Places(string text, string word, bool isBeginning)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]))
                continue;
            while (isBeginning && end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end == text.Length || !char.IsLetterOrDigit(text[end]))
                yield return new(at, end);
        }
    }
}
