using Asyl.Casework.Intake.Formats.Pdf;
using Asyl.Casework.Intake.Formats.Pictures;

namespace Asyl.Casework.Intake.Formats;

/// <summary>The forms that are taken in, the particular before the general: what nothing else knows is taken for text.</summary>
internal static class Known
{
    private static readonly IFormat[] All = [new PdfFormat(), new PictureFormat(), new ZipFormat(), new PageFormat(), new TextFormat()];

    public static IFormat Of(Content content) => All.First(format => format.Knows(content));
}
