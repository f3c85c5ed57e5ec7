using System.Collections.Frozen;
using System.Globalization;

namespace Asyl.Language.Text;

/// <summary>
/// Tells the language of a text as BCP 47, from its script and its small words; "und" when it cannot be told. On a mixed page the long
/// paragraphs decide, not the menus. Enters: any text. Never: a guess from one or two words.
/// </summary>
public static class LanguageDetector
{
    private const int Enough = 40_000;
    private const int LongLine = 80;
    private const int FewestLetters = 12;
    private const int FewestHits = 2;
    private const double FewestShare = 0.08;

    private static readonly FrozenDictionary<string, (string Language, string Script)[]> Words = ReadWords();

    private static readonly FrozenDictionary<string, (string Language, string Script)[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var body = Body(text, LongLine);
        if (body.Length < LongLine)
            body = Body(text, 0);
        var script = Scripts.Dominant(body, FewestLetters);
        return script switch
        {
            "" => "und",
            "latin" or "cyrillic" or "arabic" => ByWords(body, script),
            _ => script,
        };
    }

    // The long lines up to a limit; with 0 all lines.
    private static string Body(string text, int longLine)
    {
        var body = new System.Text.StringBuilder();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length < longLine)
                continue;
            body.Append(line[..Math.Min(line.Length, Enough)]).Append('\n');
            if (body.Length >= Enough)
                break;
        }

        return body.ToString();
    }

    private static string ByWords(string body, string script)
    {
        var hits = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = 0;
        foreach (var token in Tokenizer.Tokenize(body, new(0, body.Length)))
        {
            if (token.Kind != TokenKind.Word || ++words < 0 || !Lookup.TryGetValue(token.In(body), out var languages))
                continue;
            foreach (var (language, _) in languages.Where(each => each.Script == script))
                hits[language] = hits.GetValueOrDefault(language) + 1;
        }

        Scripts.AddLetters(body, script, hits);
        if (hits.Count == 0)
            return "und";
        var best = hits.OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).First();
        return best.Value >= FewestHits && best.Value >= words * FewestShare ? best.Key : "und";
    }

    private static FrozenDictionary<string, (string Language, string Script)[]> ReadWords() => Table.Rows("Text/function-words.tsv")
        .SelectMany(row => row[2].Split(' ').Select(word => (Word: word, Language: row[0], Script: row[1])))
        .GroupBy(each => each.Word, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.Select(each => (each.Language, each.Script)).ToArray(), StringComparer.OrdinalIgnoreCase);
}
