using Asyl.Casework.Intake;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;
using Asyl.Language.Dates;

namespace Asyl.Cli;

/// <summary>Files read without a workspace, in the order given. Refused ones are named on stderr, the rest goes on.</summary>
internal sealed class LooseReading(string[] paths, Edtf published)
{
    private int read;
    private int refused;

    /// <summary>To be asked when every report was taken.</summary>
    public int ExitCode => read == 0 ? Exit.NothingDone : refused > 0 ? Exit.DoneInPart : Exit.Done;

    public IEnumerable<(FiledReport Report, ReadingLayers Layers)> Reports()
    {
        foreach (var received in Files.Under(paths).Select(FileIntake.Take))
        {
            if (received is ReceivedReport report)
            {
                read++;
                yield return File(report);
            }
            else
            {
                refused++;
                PlainText.Error($"{received.Path}: not read: {((Refused)received).Why}");
            }
        }
    }

    private (FiledReport Report, ReadingLayers Layers) File(ReceivedReport report)
    {
        var (reading, layers) = ReportReader.Read(report.Id, report.Kept.Sha256, report.Kept.Text, report.Kept.Layout, published);
        var filed = new FiledReport
        {
            Id = report.Id,
            File = report.Path,
            Sha256 = report.Sha256,
            KeptSha256 = report.Kept.Sha256,
            Extractor = report.Kept.Extractor,
            MediaType = report.MediaType,
            Text = report.Kept.Text,
            Reading = report.Kept.Remark.Length == 0 ? reading : reading with { Doubts = [new Doubt(report.Kept.Remark, null), .. reading.Doubts] },
            Statements = [.. reading.Statements.Select(statement => new FiledStatement(report.Id, statement, Review.Proposed))],
        };
        return (filed, layers with { Elements = report.Kept.Elements });
    }
}
