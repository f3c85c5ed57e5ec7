namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>On which pages the sheets of a bundle lie. Enters: where each printed sheet begins in its print, and how many pages the bound ones have. Pages count from 1.</summary>
internal sealed record BundleLayout
{
    private readonly Dictionary<string, (int First, int Count, int InPrint)> at = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> printed;

    /// <param name="printed">The page of the print on which each sheet and each marked passage begins.</param>
    /// <param name="pages">Of the print.</param>
    public BundleLayout(IReadOnlyList<Sheet> sheets, Dictionary<string, int> printed, int pages)
    {
        this.printed = printed;
        var own = sheets.Where(sheet => sheet.Bound is null).Select(sheet => printed[sheet.Id]).Append(pages + 1).ToList();
        var (next, nth) = (1, 0);
        foreach (var sheet in sheets)
        {
            var begins = sheet.Bound is null ? own[nth++] : 0;
            var count = sheet.Bound is { } bound ? bound.Count : own[nth] - begins;
            at[sheet.Id] = (next, count, begins);
            next += count;
        }

        Total = next - 1;
    }

    public int Total { get; }

    public (int First, int Last) Of(Sheet sheet) => (at[sheet.Id].First, at[sheet.Id].First + at[sheet.Id].Count - 1);

    /// <summary>Where a sheet begins in the print, and how many pages of it there are.</summary>
    public (int First, int Count) InPrint(Sheet sheet) => (at[sheet.Id].InPrint, at[sheet.Id].Count);

    /// <summary>All sheets of an exhibit.</summary>
    public (int First, int Last) Whole(IReadOnlyList<Sheet> sheets, string exhibit)
    {
        var its = sheets.Where(sheet => sheet.Exhibit == exhibit).ToList();
        return (Of(its[0]).First, Of(its[^1]).Last);
    }

    /// <summary>Whether everything lies where it lay before.</summary>
    public bool IsLike(BundleLayout? before) => before is not null && before.Total == Total && at.All(sheet => before.at.TryGetValue(sheet.Key, out var then) && then == sheet.Value);

    public BundlePages Pages(IReadOnlyList<Sheet> sheets) => new(Total, sheets.Where(sheet => sheet.Kind == SheetKind.Cover).ToDictionary(
        cover => cover.Of!.Report.Id, cover => PagesOf(cover.Exhibit, sheets), StringComparer.Ordinal));

    private ExhibitPages PagesOf(string exhibit, IReadOnlyList<Sheet> sheets)
    {
        var (first, last) = Whole(sheets, exhibit);
        var its = sheets.Where(sheet => sheet.Exhibit == exhibit).ToList();
        var originals = its.Find(sheet => sheet.Kind is SheetKind.Pages or SheetKind.Picture);
        var text = its.Find(sheet => sheet.Kind == SheetKind.Text);
        return new(first, last, originals is null ? (0, 0) : (Of(originals).First, at[originals.Id].Count), text is null ? new Dictionary<(string, int), int>() : Marks(text));
    }

    private Dictionary<(string Kept, int Start), int> Marks(Sheet text)
    {
        var marks = new Dictionary<(string, int), int>();
        foreach (var (nth, marked) in text.Of!.Texts.Index())
        {
            foreach (var (start, _) in marked.Cited)
            {
                if (printed.TryGetValue(KeptTextPage.Mark(text.Id, nth, start), out var page))
                    marks[(marked.Sha256, start)] = at[text.Id].First + page - at[text.Id].InPrint;
            }
        }

        return marks;
    }
}
