using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Casework.Reading;

/// <summary>A sentence of a report and its words; dates stand where the words say, names and people are layers beside it.</summary>
internal sealed class Sentence
{
    private readonly int[] dateOf;

    public Sentence(string text, int number, Span span, Zone zone, int paragraph, IEnumerable<DateMention> dates)
    {
        Number = number;
        Span = span;
        Zone = zone;
        Paragraph = paragraph;
        Words = [.. Tokenizer.Tokenize(text, span).Select(token => Word.Of(text, token))];
        Dates = [.. dates];
        dateOf = new int[Words.Length];
        for (var at = 0; at < Words.Length; at++)
            dateOf[at] = Dates.FindIndex(date => date.Span.Overlaps(Words[at].Span));
    }

    public int Number { get; }

    public Span Span { get; }

    public Zone Zone { get; }

    public int Paragraph { get; }

    public Word[] Words { get; }

    public List<DateMention> Dates { get; }

    /// <summary>A line without an end mark: a headline, a heading, a caption's credit.</summary>
    public bool IsHeading => Words.Length > 0 && Words[IsQuoted ? ^2 : ^1].Lower is not ("." or "!" or "?" or "\"" or "”" or ":" or ")" or "..." or "…" or "'" or "’" or ",");

    /// <summary>Whether all of it stands between two quotation marks.</summary>
    private bool IsQuoted => Words.Length > 2 && Words[0].Lower is "\"" or "“" or "'" or "‘" && Words[^1].Lower is "\"" or "”" or "'" or "’";

    public DateMention? DateAt(int word) => word < 0 || word >= dateOf.Length || dateOf[word] < 0 ? null : Dates[dateOf[word]];

    public string Lower(int word) => word >= 0 && word < Words.Length ? Words[word].Lower : "";

    /// <summary>The first word that ends behind a place in the text, or the number of words.</summary>
    public int WordAt(int offset)
    {
        var at = 0;
        while (at < Words.Length && Words[at].Span.End <= offset)
            at++;
        return at;
    }

    /// <summary>Words as they are written, with one blank wherever there is room between two.</summary>
    public string Written(int first, int last) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Select(at => at > first && Words[at].Span.Start > Words[at - 1].Span.End ? $" {Words[at].Text}" : Words[at].Text));

    public Span SpanOf(int first, int last) => new(Words[first].Span.Start, Words[last].Span.End);
}
