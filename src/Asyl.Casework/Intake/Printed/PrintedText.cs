using System.Text;

namespace Asyl.Casework.Intake.Printed;

/// <summary>
/// The kept text of printed pages. Enters: lines in blocks, in reading order. Leaves: paragraphs with a blank line between, and the box of every line. A paragraph that goes on in the next
/// column or on the next page is one; running heads, feet and page numbers stand in paragraphs of their own, after it.
/// </summary>
/// <remarks>A hyphen at the end of a line is taken away only where the whole word stands elsewhere in the document; a line that ends well before its block does is a line.</remarks>
internal sealed class PrintedText
{
    private const double Wide = 0.2;
    private const double Short = 0.8;

    private readonly StringBuilder text = new();
    private readonly List<Place> marks = [];
    private readonly List<(PrintedLine Line, int Page)> aside = [];
    private readonly HashSet<string> words;
    private (IReadOnlyList<PrintedLine> Block, int Page) last = ([], 0);

    private PrintedText(IReadOnlyList<PrintedPage> pages) => words = Words(pages);

    public static (string Text, Places Places) Of(IReadOnlyList<PrintedPage> pages)
    {
        var printed = new PrintedText(pages);
        var furniture = Furniture.In(pages);
        foreach (var (at, page) in pages.Index())
        {
            foreach (var block in page.Blocks)
                printed.Add(page, at + 1, block, furniture);
        }

        printed.SetAside();
        return (printed.text.ToString(), new() { Pages = [.. pages.Select(page => page.Size)], Marks = printed.marks });
    }

    private void Add(PrintedPage page, int number, IReadOnlyList<PrintedLine> block, HashSet<PrintedLine> furniture)
    {
        aside.AddRange(block.Where(furniture.Contains).Select(line => (line, number)));
        var body = block.Where(line => !furniture.Contains(line)).ToList();
        if (body.Count == 0)
            return;
        if (!GoesOn(page, number, body))
        {
            SetAside();
            Paragraph();
        }

        var right = body.Max(line => line.Right);
        var width = right - body.Min(line => line.Box.X);
        foreach (var (at, line) in body.Index())
        {
            if (at > 0)
                Join(line.Text, isShort: body[at - 1].Right < right - (width * (1 - Short)));
            Mark(line, number);
        }

        last = (body, number);
    }

    private bool GoesOn(PrintedPage page, int number, List<PrintedLine> body)
    {
        if (last.Block.Count == 0 || (number == last.Page ? body[0].Box.Y > last.Block[^1].Bottom : number != last.Page + 1))
            return false;
        if (!IsWide(last.Block, page) || !IsWide(body, page) || !char.IsLower(body[0].Text[0]) || !(char.IsLetterOrDigit(text[^1]) || text[^1] is ',' or '-' or '\u00AD'))
            return false;
        Join(body[0].Text, isShort: false);
        return true;
    }

    private static bool IsWide(IReadOnlyList<PrintedLine> block, PrintedPage page) => block.Max(line => line.Right) - block.Min(line => line.Box.X) >= page.Size.Width * Wide;

    private void SetAside()
    {
        foreach (var (line, page) in aside)
        {
            Paragraph();
            Mark(line, page);
        }

        aside.Clear();
    }

    private void Paragraph() => text.Append(text.Length > 0 ? "\n\n" : "");

    private void Mark(PrintedLine line, int page)
    {
        text.Append(line.Text);
        marks.Add(new(text.Length - line.Text.Length, text.Length, page, line.Box, ""));
    }

    private void Join(string next, bool isShort)
    {
        if (text[^1] == '\u00AD' || (text[^1] is '-' or '\u2010' && char.IsLower(next[0]) && IsOneWord(next)))
            Shorten();
        else if (!(text[^1] is '-' or '\u2010' && char.IsLower(next[0])) && !(Ideographs.Has(text[^1]) && Ideographs.Has(next[0])))
            text.Append(isShort ? '\n' : ' ');
    }

    private void Shorten()
    {
        if (marks[^1].End - marks[^1].Start == 1)
            return;
        text.Length--;
        marks[^1] = marks[^1] with { End = text.Length };
    }

    /// <summary>Whether the halves on both sides of the hyphen are a word elsewhere, and a word with a hyphen nowhere.</summary>
    private bool IsOneWord(string next)
    {
        var start = text.Length - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var (first, second) = (text.ToString(start, text.Length - 1 - start), string.Concat(next.TakeWhile(char.IsLetter)));
        return first.Length > 0 && words.Contains((first + second).ToUpperInvariant()) && !words.Contains($"{first}-{second}".ToUpperInvariant());
    }

    private static HashSet<string> Words(IReadOnlyList<PrintedPage> pages) =>
    [
        .. pages.SelectMany(page => page.Blocks).SelectMany(block => block).SelectMany(line => line.Text.Split(' '))
            .Select(word => word.Trim([.. word.Where(letter => !char.IsLetter(letter))]).ToUpperInvariant()),
    ];
}
