using Asyl.Casework.Intake.Formats.Mail;
using Asyl.Casework.Intake.Formats.Office;
using Asyl.Casework.Intake.Formats.Pdf;
using Asyl.Casework.Intake.Formats.Pictures;
using Asyl.Casework.Intake.Formats.Tables;
using Asyl.Casework.Intake.Formats.Web;

namespace Asyl.Casework.Intake.Formats;

/// <summary>The forms that are taken in, the particular before the general: what nothing else knows is taken for text.</summary>
internal static class Known
{
    private static readonly IFormat[] All =
    [
        new TarFormat(), new PdfFormat(), new PictureFormat(), new RecordingFormat(), new UnreadFormat(),
        new WaczFormat(), new DocxFormat(), new OdtFormat(), new XlsxFormat(), new ZipFormat(), new WarcFormat(), new GzipFormat(),
        new SavedPageFormat(), new MailboxFormat(), new MailFormat(), new PageFormat(), new CsvFormat(), new TextFormat(),
    ];

    public static IFormat Of(Content content) => All.First(format => format.Knows(content));
}
