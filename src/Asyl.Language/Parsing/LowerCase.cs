using Asyl.Language.Tagging;

namespace Asyl.Language.Parsing;

/// <summary>
/// The words that a text writes small somewhere. A capital inside a sentence on a word that no training text knows and this text never writes small is the
/// mark of a name: the word may be a proper noun, or an adjective made of one, and nothing else ("Orazuly" is no adverb).
/// </summary>
internal sealed class LowerCase
{
    private static readonly UposSet Name = UposSet.Of(Upos.Propn, Upos.Adj);

    private readonly HashSet<uint> small = [];

    private LowerCase()
    {
    }

    public static LowerCase Of(string text, IReadOnlyList<IReadOnlyList<CutWord>> sentences)
    {
        var words = new LowerCase();
        foreach (var word in sentences.SelectMany(sentence => sentence))
        {
            if (char.IsLower(text[word.Span.Start]))
                words.small.Add(word.Lexeme.Lower);
        }

        return words;
    }

    /// <summary>What each word of a sentence may be.</summary>
    public UposSet[] Allowed(string text, IReadOnlyList<CutWord> words, Lexicon lexicon)
    {
        var allowed = words.Select(word => word.Allowed).ToArray();
        if (IsTitle(text, words))
            return allowed;
        for (var i = 1; i < allowed.Length; i++)
        {
            if (allowed[i] == UposSet.Any && char.IsLetter(text[words[i - 1].Span.Start]) && IsName(text, words[i], lexicon))
                allowed[i] = Name;
        }

        return allowed;
    }

    private bool IsName(string text, CutWord word, Lexicon lexicon) =>
        word.Span.Length > 2 && char.IsUpper(text[word.Span.Start]) && lexicon.ClassOf(word.Lexeme) == 0 && !small.Contains(word.Lexeme.Lower);

    // Headlines write most words large.
    private static bool IsTitle(string text, IReadOnlyList<CutWord> words) =>
        words.Count(word => char.IsUpper(text[word.Span.Start])) * 2 > words.Count(word => char.IsLetter(text[word.Span.Start]));
}
