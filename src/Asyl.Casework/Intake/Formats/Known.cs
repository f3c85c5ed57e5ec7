using Asyl.Casework.Intake.Formats.Mail;
using Asyl.Casework.Intake.Formats.Web;

namespace Asyl.Casework.Intake.Formats;

/// <summary>The forms that are taken in, the particular before the general: what nothing else knows is taken for text.</summary>
internal static class Known
{
    private static readonly IFormat[] All = [new WaczFormat(), new ZipFormat(), new WarcFormat(), new GzipFormat(), new SavedPageFormat(), new MailboxFormat(), new MailFormat(), new PageFormat(), new TextFormat()];

    public static IFormat Of(Content content) => All.First(format => format.Knows(content));
}
