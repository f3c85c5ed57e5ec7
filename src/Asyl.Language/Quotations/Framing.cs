namespace Asyl.Language.Quotations;

/// <summary>Which quotation each word stands in. Marks themselves belong to their quotation.</summary>
internal sealed class Framing
{
    private readonly int[] owner;

    public Framing(TextWords words, IReadOnlyList<MarkedSpan> marks)
    {
        Marks = marks;
        owner = new int[words.Count];
        Array.Fill(owner, -1);
        for (var i = 0; i < marks.Count; i++)
        {
            // A nested span comes behind the one around it, and overwrites it: at most a few deep.
            for (var at = words.IndexAt(marks[i].Outer.Start); at < words.Count && words[at].Start < marks[i].Outer.End; at++)
                owner[at] = i;
        }
    }

    public IReadOnlyList<MarkedSpan> Marks { get; }

    /// <summary>The innermost quotation around a word; -1 for the report itself, and outside the text.</summary>
    public int Owner(int word) => word >= 0 && word < owner.Length ? owner[word] : -1;
}
