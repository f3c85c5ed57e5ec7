namespace Asyl.Language.Text;

/// <summary>The blocks of a page and where its body stands among them.</summary>
internal sealed class Page
{
    private const double TailShare = 0.2;
    private const int LongParagraph = 100;
    private const int ExcerptWords = 8;
    private const int ShortLineWeight = 3;
    private const int RelatedWeight = 30;

    private Page(List<PageBlock> blocks) => Blocks = blocks;

    public List<PageBlock> Blocks { get; }

    /// <summary>The first block of prose that is no notice; the number of blocks when there is none.</summary>
    public int FirstBody { get; private set; }

    /// <summary>The first block behind the body: where notes on the author, notices and lists of other stories begin.</summary>
    public int Tail { get; private set; }

    public bool HasBody => FirstBody < Blocks.Count;

    /// <summary>Whether a menu stands above the body: the text was captured from a page.</summary>
    public bool IsCaptured { get; private set; }

    public static Page Read(string text)
    {
        var blocks = new List<PageBlock>();
        Span? last = null;
        foreach (var paragraph in Paragraphs.Of(text, new(0, text.Length)))
        {
            if (last is { } content)
                blocks.Add(new(text, content, blocks.Count == 0 ? 0 : content.Start, paragraph.Start));
            last = paragraph;
        }

        if (last is { } final)
            blocks.Add(new(text, final, blocks.Count == 0 ? 0 : final.Start, text.Length));
        var page = new Page(blocks);
        page.FindBody(blocks.Exists(block => block.IsMenu || block.IsRelatedHead) ? page.Densest() : (0, blocks.Count));
        return page;
    }

    /// <summary>A page whose markup tells where its report stands: from a block up to another.</summary>
    public static Page Of(List<PageBlock> blocks, int start, int end)
    {
        var page = new Page(blocks);
        page.FindBody((start, end));
        return page;
    }

    public PageBlock? At(int index) => (uint)index < (uint)Blocks.Count ? Blocks[index] : null;

    /// <summary>Whether a block is a caption: by its credit, by standing twice, or by the bare credit behind it.</summary>
    public bool IsCaption(int index)
    {
        var block = Blocks[index];
        if (block.IsMenu || block.Words > 90)
            return false;
        var isTwice = block.Words >= 3 && (At(index + 1)?.Text == block.Text || At(index - 1)?.Text == block.Text);
        return block.IsCredit || isTwice || (At(index + 1) is { IsCredit: true, Words: <= 6 } && block.Words <= 60);
    }

    public bool IsPlainProse(int index) => Blocks[index] is { IsProse: true, IsMenu: false, IsBeside: false } block && !IsCaption(index) && !(block.IsNotice && block.Words <= 60);

    private void FindBody((int Start, int End) report)
    {
        var (start, end) = report;
        var words = 0;
        FirstBody = Blocks.Count;
        for (var i = end - 1; i >= start; i--)
        {
            if (!IsPlainProse(i))
                continue;
            FirstBody = i;
            if (!Blocks[i].IsBio)
                words += Blocks[i].Words;
        }

        IsCaptured = Blocks.FindIndex(0, FirstBody, block => block.IsMenu || block is { IsFront: false, Words: <= 12 } && Headlines.IsTrail(block.Text)) >= 0;
        Tail = FindTail(words, end);
    }

    // The run of blocks with the most prose for the least else: the greatest sum of a run (Kadane). Excerpts of other stories, each below
    // its own short lines, weigh too little to be joined to it.
    private (int Start, int End) Densest()
    {
        var (bestStart, bestEnd, best) = (0, Blocks.Count, 0);
        for (var (i, start, sum) = (0, 0, 0); i < Blocks.Count; i++)
        {
            if (sum <= 0)
                (start, sum) = (i, 0);
            sum += Weight(i);
            if (sum > best)
                (bestStart, bestEnd, best) = (start, i + 1, sum);
        }

        return (bestStart, bestEnd);
    }

    private int Weight(int index)
    {
        var block = Blocks[index];
        if (block.IsRelatedHead)
            return -RelatedWeight;
        if (IsPlainProse(index))
            return Math.Min(block.Words, LongParagraph) - ExcerptWords;
        if (IsCaption(index) || block.IsClock)
            return 0;
        return block.EndsInStop && !block.IsNotice && !block.IsMenu ? 0 : -ShortLineWeight;
    }

    // The earliest mark of an end with at most a fifth of the prose behind it.
    private int FindTail(int words, int end)
    {
        var before = 0;
        for (var i = 0; i < Blocks.Count; i++)
        {
            var block = Blocks[i];
            if (i > FirstBody && words - before <= words * (block.IsRelatedLine ? 0 : TailShare) && IsTailMark(i))
                return i;
            if (i >= end && IsPlainProse(i))
                return end;
            if (i > FirstBody && before > words * TailShare && block.Words <= 5 && block.Says("comments"))
                return i;
            if (IsPlainProse(i) && !block.IsBio)
                before += block.Words;
        }

        return Blocks.Count;
    }

    private bool IsTailMark(int index)
    {
        var block = Blocks[index];
        if (block.IsRelatedHead || block.IsRelatedLine || block.IsNotice || block.IsBio)
            return !block.IsMenu || block.IsRelatedHead;
        return block.IsBullet && block.Words <= 5;
    }
}
