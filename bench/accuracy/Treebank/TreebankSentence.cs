namespace Asyl.Accuracy.Treebank;

/// <summary>A sentence of a treebank; <c>Text</c> is the running text that its words stand in; a paragraph or document may start with it.</summary>
internal sealed record TreebankSentence(string Document, string Text, IReadOnlyList<TreebankWord> Words, bool StartsParagraph)
{
    /// <summary>Where each word begins in the text.</summary>
    public int[] Starts()
    {
        var starts = new int[Words.Count];
        var from = 0;
        for (var at = 0; at < starts.Length; at++)
        {
            var start = Text.IndexOf(Words[at].Form, from, StringComparison.Ordinal);
            starts[at] = start < 0 ? from : start;
            from = starts[at] + (start < 0 ? 0 : Words[at].Form.Length);
        }

        return starts;
    }
}
