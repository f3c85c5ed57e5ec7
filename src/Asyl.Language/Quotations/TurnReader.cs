using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>
/// Finds the turns of an interview or a transcript ("Q:", "MS TABE:", a name and a colon). Enters: words. Leaves: what stands behind each
/// label, with the label as its speaker. Never: a turn where only one paragraph opens with a label.
/// </summary>
internal static class TurnReader
{
    private const int LongestLabel = 6;

    public static IReadOnlyList<Quotation> Read(TextWords words)
    {
        var turns = new List<Quotation>();
        for (var first = 0; first < words.Count;)
        {
            var end = first + 1;
            while (end < words.Count && words.Paragraph[end] == words.Paragraph[first])
                end++;
            if (Colon(words, first, end) is { } colon && colon + 1 < end)
            {
                var label = words.SpanOf(first, LabelEnd(words, first, colon));
                turns.Add(new(words.SpanOf(colon + 1, end - 1), QuotationKind.Direct, label, null, SpeechAct.None));
            }

            first = end;
        }

        return turns.Count > 1 ? turns : [];
    }

    private static int? Colon(TextWords words, int first, int end)
    {
        for (var at = first + 1; at < Math.Min(end, first + LongestLabel); at++)
        {
            if (words.At(at) is ":")
                return IsLabel(words, first, LabelEnd(words, first, at)) ? at : null;
        }

        return null;
    }

    // "OKORO (by telephone):".
    private static int LabelEnd(TextWords words, int first, int colon)
    {
        for (var at = first + 1; at < colon; at++)
        {
            if (words.At(at) is "(" or ",")
                return at - 1;
        }

        return colon - 1;
    }

    private static bool IsLabel(TextWords words, int first, int last)
    {
        var isName = words.IsPersonName(first) && words.Entity[first] == words.Entity[last];
        var isWord = first == last && words.Is(first, FrameWords.TurnLabel);
        return isName || isWord || Enumerable.Range(first, last - first + 1).All(at => IsCapitals(words, at));
    }

    private static bool IsCapitals(TextWords words, int at)
    {
        var word = words[at].In(words.Text);
        return word is "." or "-" || (words[at].Kind == TokenKind.Word && word.IndexOfAnyInRange('a', 'z') < 0 && char.IsUpper(word[0]));
    }
}
