using Asyl.Casework.Dossiers.Citing;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>On which pages of a bundle its exhibits lie. Enters: how the bundle was laid out. Leaves: the page for a citation, from 1.</summary>
public sealed record BundlePages
{
    internal BundlePages(int total, IReadOnlyDictionary<string, ExhibitPages> exhibits) => (Total, Exhibits) = (total, exhibits);

    public int Total { get; }

    /// <summary>By the report's id.</summary>
    internal IReadOnlyDictionary<string, ExhibitPages> Exhibits { get; }

    /// <summary>Where the words cited begin: the page of the original that they stand on, else the page on which they are printed, else the exhibit's first; 0 for what is not in the bundle.</summary>
    public int PageOf(NumberedCitation citation) => Exhibits.GetValueOrDefault(citation.Report.Id)?.PageOf(citation) ?? 0;
}

/// <param name="First">Its cover sheet.</param>
/// <param name="Originals">Where the pages of the original begin, and how many there are; 0 where they are not bound.</param>
/// <param name="Marks">The pages of marked passages, by kept text and start.</param>
internal sealed record ExhibitPages(int First, int Last, (int First, int Count) Originals, IReadOnlyDictionary<(string Kept, int Start), int> Marks)
{
    public int PageOf(NumberedCitation citation) =>
        !citation.IsPicture && Marks.TryGetValue((citation.KeptSha256, citation.Passage.Start), out var printed) ? printed
        : citation.Page >= 1 && citation.Page <= Originals.Count ? Originals.First + citation.Page - 1
        : Math.Min(First + 1, Last);
}
