using System.Buffers;
using System.Collections.Frozen;
using Asyl.Language.Text;

namespace Asyl.Language.Parsing;

/// <summary>
/// The words of a sentence as Universal Dependencies count them in English: the tokens, with hyphens as words of their own except behind a prefix
/// ("well - known", "pre-war", "2010 - 12"), and words written as one that are two ("can not").
/// </summary>
internal static class WordSplitter
{
    private static readonly ILookup<string, string[]> Joined = Table.Rows("Parsing/joined.tsv").ToLookup(row => row[0], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes =
        Joined["prefix"].Select(row => row[1]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Splits =
        Joined["split"].ToFrozenDictionary(row => row[1], row => int.Parse(row[2]), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> DigitsAndHyphen = SearchValues.Create("0123456789-");

    public static List<Span> Words(string text, Span sentence)
    {
        var tokens = Tokenizer.Tokenize(text, sentence);
        var words = new List<Span>(tokens.Count + 4);
        foreach (var token in tokens)
            Add(text, token.Span, words);
        return words;
    }

    private static void Add(string text, Span token, List<Span> words)
    {
        var word = text.AsSpan(token.Start, token.Length);
        if (Splits.TryGetValue(word, out var first))
        {
            words.Add(new(token.Start, token.Start + first));
            words.Add(new(token.Start + first, token.End));
        }
        else if (word.Length > 2 && word[1..^1].Contains('-') && !IsAddress(word) && !IsCode(word))
        {
            AddAtHyphens(word, token.Start, words);
        }
        else
        {
            words.Add(token);
        }
    }

    private static void AddAtHyphens(ReadOnlySpan<char> word, int offset, List<Span> words)
    {
        var start = 0;
        for (var at = 1; at < word.Length - 1; at++)
        {
            if (word[at] != '-' || Prefixes.Contains(word[start..at]))
                continue;
            words.Add(new(offset + start, offset + at));
            words.Add(new(offset + at, offset + at + 1));
            start = at + 1;
        }

        words.Add(new(offset + start, offset + word.Length));
    }

    private static bool IsAddress(ReadOnlySpan<char> word) => word.ContainsAny("@/_");

    // Telephone numbers, dates and file numbers stay whole; "2010-12" and "40-50" are ranges.
    private static bool IsCode(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        var rest = word[(hyphen + 1)..];
        return char.IsDigit(word[0]) && !word.ContainsAnyExcept(DigitsAndHyphen) && (rest.Contains('-') || rest.Length > 4 || hyphen > 4 || (rest.Length > 2 && rest.Length != hyphen));
    }
}
