using Asyl.Language.Text;
using Asyl.Language.Tagging;

namespace Asyl.Language.Parsing;

/// <summary>Cuts sentences into words and lays over them what the caller knows; sentences must come in order.</summary>
internal sealed class SentenceReader(string text, IReadOnlyList<KnownWords> known)
{
    private int next;

    public IReadOnlyList<CutWord> Read(Span sentence)
    {
        var words = new List<CutWord>();
        foreach (var word in WordSplitter.Words(text, sentence))
        {
            while (next < known.Count && known[next].Span.End <= word.Start)
                next++;
            var isKnown = next < known.Count && known[next].Span.Contains(word);
            var allowed = isKnown ? UposSet.Of(known[next].Upos) : UposSet.Any;
            if (isKnown && known[next].AsOne && words is [.., var last] && known[next].Span.Contains(last.Span))
                words[^1] = Cut(new(last.Span.Start, word.End), allowed);
            else
                words.Add(Cut(word, allowed));
        }

        return words;
    }

    private CutWord Cut(Span word, UposSet allowed) => new(word, Lexeme.Of(text.AsSpan(word.Start, word.Length)), allowed);
}
