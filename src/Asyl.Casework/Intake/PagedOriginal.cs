using Asyl.Casework.Intake.Formats;
using Asyl.Casework.Intake.Formats.Pdf;
using Asyl.Casework.Intake.Formats.Pictures;
using Asyl.Casework.Record;

namespace Asyl.Casework.Intake;

/// <summary>
/// The pages of a report as pictures, for people to look at and to point on. Enters: a report and its original. Leaves: one page at a time, in the proportions of its
/// <see cref="PageSize"/>. Never: anything on the disk afterwards, or bytes of another form than a picture.
/// </summary>
public sealed class PagedOriginal
{
    private readonly Content content;
    private readonly IReadOnlyList<PageSize> pages;

    private PagedOriginal(Content content, IReadOnlyList<PageSize> pages) => (this.content, this.pages) = (content, pages);

    /// <summary>The report's own part of an original; null where the original holds no such part, or one that has no pages.</summary>
    public static PagedOriginal? Of(FiledReport report, byte[] original) =>
        report.Places.Pages.Count > 0 && Opening.Find(Content.Of(report.File, original), report.Part) is { } content && Known.Of(content) is PdfFormat or PictureFormat
            ? new(content, report.Places.Pages) : null;

    /// <param name="page">From 1.</param>
    /// <returns>Null where there is no such page, or it cannot be drawn here: the tool is missing, or the page is broken.</returns>
    public PagePicture? Draw(int page)
    {
        try
        {
            return page < 1 || page > pages.Count ? null
                : Known.Of(content) is PdfFormat ? PdfPages.Draw(content, page, pages[page - 1])
                : PictureFormat.Shown(content);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}

/// <param name="MediaType">image/png or image/jpeg.</param>
public sealed record PagePicture(byte[] Bytes, string MediaType);
