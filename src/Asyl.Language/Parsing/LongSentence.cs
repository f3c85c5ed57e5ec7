using Asyl.Language.Text;

namespace Asyl.Language.Parsing;

/// <summary>Cuts a sentence that has more words than the parser takes.</summary>
internal static class LongSentence
{
    private const int Slack = 50;

    public static IEnumerable<SentenceWords> Parts(string text, Span sentence, IReadOnlyList<CutWord> words)
    {
        var start = 0;
        while (words.Count - start > TreeParser.MostWords)
        {
            var end = EndOf(text, words, start + TreeParser.MostWords);
            yield return new(new(start == 0 ? sentence.Start : words[start].Span.Start, words[end - 1].Span.End), [.. words.Skip(start).Take(end - start)]);
            start = end;
        }

        yield return start == 0 ? new(sentence, words) : new(new(words[start].Span.Start, sentence.End), [.. words.Skip(start)]);
    }

    private static int EndOf(string text, IReadOnlyList<CutWord> words, int most)
    {
        for (var end = most; end > most - Slack; end--)
        {
            if (text[words[end - 1].Span.Start] is ',' or ';' or ':' or '.' or '!' or '?')
                return end;
        }

        return most;
    }
}
