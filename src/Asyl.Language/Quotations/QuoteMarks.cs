using Asyl.Language.Text;

namespace Asyl.Language.Quotations;

/// <summary>
/// Finds words between quotation marks. Enters: a text. Leaves: marked spans by their start, a nested one behind the one around it.
/// Never: a span that goes on over a paragraph which does not open with a mark, so that a lost mark spoils one paragraph and not the report.
/// </summary>
internal sealed class QuoteMarks
{
    private const int Deepest = 4;
    private const int LongestSingle = 600;

    private readonly string text;
    private readonly List<MarkedSpan> found = [];
    private readonly List<(int Place, char Opening)> open = [];

    private QuoteMarks(string text) => this.text = text;

    public static IReadOnlyList<MarkedSpan> Find(string text)
    {
        var marks = new QuoteMarks(text);
        var end = 0;
        foreach (var paragraph in Paragraphs.Of(text, new(0, text.Length)))
        {
            marks.ReadParagraph(paragraph, end);
            end = paragraph.End;
        }

        marks.CloseLost(0, end);
        return marks.found;
    }

    private void ReadParagraph(Span paragraph, int before)
    {
        var at = paragraph.Start;
        while (at < paragraph.End && Tokenizer.IsGap(text[at]))
            at++;
        if (open.Count > 0 && at < paragraph.End && text[at] == open[0].Opening)
        {
            CloseLost(1, before);
            at++;
        }
        else
        {
            CloseLost(0, before);
        }

        for (; at < paragraph.End; at++)
            ReadMark(at, paragraph);
    }

    private void ReadMark(int at, Span paragraph)
    {
        var c = text[at];
        var isQuote = c is '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '\'' or '‚';
        if (!isQuote || Closes(at, c, paragraph))
            return;
        if (open.Count >= Deepest || !Opens(at, c, paragraph))
            return;
        if (c is '“' && open.FindIndex(mark => mark.Opening == c) is >= 0 and var lost)
            CloseLost(lost, at);
        open.Add((found.Count, c));
        found.Add(new(new(at, at), new(at + 1, at + 1), open.Count > 1 ? open[^2].Place : -1, IsClosed: false));
    }

    private bool Closes(int at, char c, Span paragraph)
    {
        var level = open.FindLastIndex(mark => IsClosing(mark.Opening, c));
        if (level < 0 || IsApostrophe(at, c, paragraph) || IsStraightOpening(at, c, paragraph))
            return false;
        CloseLost(level + 1, at);
        Close(level, at, at + 1, isClosed: true);
        return true;
    }

    private bool IsApostrophe(int at, char c, Span paragraph) => c is '’' or '\'' && !EndsSingle(at, paragraph);

    // A straight mark with a gap before and a word behind opens; with neither it closes.
    private bool IsStraightOpening(int at, char c, Span paragraph) => c == '"' && HasWordBehind(at, paragraph) && !HasTextBefore(at, paragraph);

    private bool HasWordBehind(int at, Span paragraph) => at + 1 < paragraph.End && char.IsLetterOrDigit(text[at + 1]);

    private bool HasTextBefore(int at, Span paragraph) => at > paragraph.Start && !Tokenizer.IsGap(text[at - 1]);

    private static bool IsClosing(char opening, char c) => opening switch
    {
        '“' or '”' => c is '”',
        '„' => c is '“' or '”',
        '«' => c is '»',
        '»' => c is '«',
        '‘' or '‚' => c is '’' or '‘',
        _ => c == opening,
    };

    private bool Opens(int at, char c, Span paragraph)
    {
        var isFree = !HasTextBefore(at, paragraph) || text[at - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '"' or '«' or ':' or '/';
        return c switch
        {
            '“' or '„' or '«' => true,
            '"' => isFree || HasWordBehind(at, paragraph),
            '”' or '»' => isFree && HasWordBehind(at, paragraph),
            '\'' or '‘' or '‚' => isFree && HasWordBehind(at, paragraph) && HasSingleEnd(at, paragraph),
            _ => false,
        };
    }

    private bool HasSingleEnd(int at, Span paragraph)
    {
        var limit = Math.Min(paragraph.End, at + LongestSingle);
        for (var end = at + 3; end < limit; end++)
        {
            if (text[end] is '’' or '\'' && EndsSingle(end, paragraph))
                return true;
        }

        return false;
    }

    // An apostrophe is no mark: not inside a word, nor behind an s where a word in lower case goes on ("the students’ adviser").
    private bool EndsSingle(int at, Span paragraph)
    {
        if (!HasTextBefore(at, paragraph) || HasWordBehind(at, paragraph))
            return false;
        var goesOn = at + 2 < paragraph.End && text[at + 1] == ' ' && char.IsLower(text[at + 2]);
        return text[at - 1] is not 's' || !goesOn;
    }

    private void CloseLost(int level, int end)
    {
        for (var i = open.Count - 1; i >= level; i--)
            Close(i, end, end, isClosed: false);
    }

    private void Close(int level, int innerEnd, int outerEnd, bool isClosed)
    {
        var mark = found[open[level].Place];
        var inner = new Span(mark.Inner.Start, Math.Max(mark.Inner.Start, innerEnd));
        found[open[level].Place] = mark with { Outer = new(mark.Outer.Start, Math.Max(inner.End, outerEnd)), Inner = inner, IsClosed = isClosed };
        open.RemoveRange(level, open.Count - level);
    }
}
