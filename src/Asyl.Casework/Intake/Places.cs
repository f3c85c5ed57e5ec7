using System.Globalization;
using Asyl.Casework.Intake.Printed;

namespace Asyl.Casework.Intake;

/// <summary>Where the words of a kept text stand in an original that is no text: on which page in which box, in which cell, at which minute.</summary>
public sealed record Places
{
    public static Places None { get; } = new();

    /// <summary>The pages of the original, the first one at index 0; empty where it has none.</summary>
    public IReadOnlyList<PageSize> Pages { get; init; } = [];

    /// <summary>In the order of the text, not overlapping; words that stand nowhere (such as added headings) are in none.</summary>
    public IReadOnlyList<Place> Marks { get; init; } = [];

    /// <summary>The places that a stretch of the text touches.</summary>
    public IEnumerable<Place> Under(int start, int end)
    {
        var (low, high) = (0, Marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Marks[middle].End <= start ? (middle + 1, high) : (low, middle);
        }

        for (var at = low; at < Marks.Count && Marks[at].Start < end; at++)
            yield return Marks[at];
    }

    /// <summary>Whether a page is there, and a box lies on it.</summary>
    public bool Hold(int page, Box? box) => page >= 1 && page <= Pages.Count && (box is null || Pages[page - 1].Holds(box));

    /// <exception cref="WorkspaceException">There is no such page, or the box does not lie on it.</exception>
    public void Check(string report, int page, Box? box)
    {
        if (Pages.Count == 0)
            throw new WorkspaceException($"expected words of report {report}, which has no pages: cite REPORT:START-END");
        if (!Hold(page, null))
            throw new WorkspaceException($"expected a page of report {report} (1-{Pages.Count}), found {page}");
        if (!Hold(page, box))
            throw new WorkspaceException($"expected a box X,Y,WIDTH,HEIGHT on page {page} of report {report}, which measures {Pages[page - 1].Width} × {Pages[page - 1].Height}");
    }

    /// <summary>The page on which a stretch begins, from 1; 0 where there are no pages.</summary>
    public int PageOf(int start, int end) => Under(start, Math.Max(end, start + 1)).FirstOrDefault()?.Page ?? 0;
}

/// <summary>Points of 1/72 inch, or pixels of a picture.</summary>
public sealed record PageSize(double Width, double Height)
{
    // Sides are given to a tenth, which doubles do not add up exactly.
    public bool Holds(Box box) => box is { X: >= 0, Y: >= 0, Width: > 0, Height: > 0 } && Boxes.Round(box.X + box.Width) <= Width && Boxes.Round(box.Y + box.Height) <= Height;
}

/// <param name="Start">Of the stretch, in UTF-16 code units of the kept text, as is its end.</param>
/// <param name="Page">From 1; 0 where the original has no pages.</param>
/// <param name="Box">In the units of the page; null where it has none.</param>
/// <param name="Name">Such as "Sheet1!B4", "paragraph 12", "00:12:03"; empty where page and box say it.</param>
public sealed record Place(int Start, int End, int Page, Box? Box, string Name);

/// <summary>A rectangle on a page, from its top left corner.</summary>
public sealed record Box(double X, double Y, double Width, double Height)
{
    /// <summary>As people write it: "50,90,200,14"; null for anything else.</summary>
    public static Box? Parse(string text) =>
        text.Split(',').Select(side => double.TryParse(side, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray() is [>= 0 and var x, >= 0 and var y, > 0 and var width, > 0 and var height]
            ? new(x, y, width, height) : null;

    public string Written() => string.Create(CultureInfo.InvariantCulture, $"{X},{Y},{Width},{Height}");
}
