using Asyl.Casework.Intake;
using Asyl.Casework.Intake.Formats;
using Asyl.Casework.Intake.Formats.Pdf;
using Asyl.Casework.Intake.Formats.Pictures;
using Asyl.Casework.Record;

namespace Asyl.Casework.Views;

/// <summary>Reports found again in their originals. The last original opened is kept, because the parts of a container are asked for one after another.</summary>
internal sealed class OpenedOriginals(OriginalsFolder originals)
{
    private (string Sha256, Dictionary<string, ReceivedReport> Parts) last = ("", []);

    /// <summary>The report as intake makes it now; null when its original is gone or holds no such part any more.</summary>
    public ReceivedReport? Find(ReportTable.Row row)
    {
        if (row.Part.Length == 0)
            return Open(row).FirstOrDefault(report => report.Part.Length == 0);
        lock (originals)
        {
            if (last.Sha256 != row.Original)
                last = (row.Original, Open(row).ToDictionary(report => report.Part, StringComparer.Ordinal));
            return last.Parts.GetValueOrDefault(row.Part);
        }
    }

    // Opened for the zones of its web pages; what an outside program reads is in the record.
    private static bool IsDear(IFormat format, string part, Content content) => format is PdfFormat or PictureFormat;

    private IEnumerable<ReceivedReport> Open(ReportTable.Row row) =>
        originals.Find(row.Original) is { } bytes ? new Opening(row.File, Content.Of(row.File, bytes), IsDear).Open().OfType<ReceivedReport>() : [];
}
