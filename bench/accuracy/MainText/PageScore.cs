namespace Asyl.Accuracy.MainText;

/// <summary>Precision and recall of a page's text against the text by hand, over runs of four words.</summary>
internal readonly record struct PageScore(double Precision, double Recall)
{
    public static PageScore Of(string text, string gold)
    {
        var (ours, theirs) = (new Shingles(text), new Shingles(gold));
        var shared = (double)ours.Shared(theirs);
        return new(ours.Count == 0 ? (theirs.Count == 0 ? 1 : 0) : shared / ours.Count, theirs.Count == 0 ? 1 : shared / theirs.Count);
    }

    /// <summary>The averages over pages.</summary>
    public static PageScore Mean(IReadOnlyCollection<PageScore> pages) => new(pages.Average(page => page.Precision), pages.Average(page => page.Recall));

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
