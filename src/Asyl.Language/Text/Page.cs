namespace Asyl.Language.Text;

/// <summary>The blocks of a page and where its body stands among them.</summary>
internal sealed class Page
{
    private const double TailShare = 0.2;

    private Page(List<PageBlock> blocks) => Blocks = blocks;

    public List<PageBlock> Blocks { get; }

    /// <summary>The first block of prose that is no notice; the number of blocks when there is none.</summary>
    public int FirstBody { get; private set; }

    /// <summary>The first block behind the body: where notes on the author, notices and lists of other stories begin.</summary>
    public int Tail { get; private set; }

    public bool HasBody => FirstBody < Blocks.Count;

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
        page.FindBody();
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

    public bool IsPlainProse(int index) => Blocks[index] is { IsProse: true, IsMenu: false } block && !IsCaption(index) && !(block.IsNotice && block.Words <= 60);

    private void FindBody()
    {
        var words = 0;
        FirstBody = Blocks.Count;
        for (var i = Blocks.Count - 1; i >= 0; i--)
        {
            if (!IsPlainProse(i))
                continue;
            FirstBody = i;
            if (!Blocks[i].IsBio)
                words += Blocks[i].Words;
        }

        Tail = FindTail(words);
    }

    // The earliest mark of an end with at most a fifth of the prose behind it.
    private int FindTail(int words)
    {
        var before = 0;
        for (var i = 0; i < Blocks.Count; i++)
        {
            var block = Blocks[i];
            if (i > FirstBody && words - before <= words * TailShare && IsTailMark(i))
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
