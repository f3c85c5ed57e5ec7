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
        foreach (var received in Files.Under(paths).SelectMany(FileIntake.Take))
        {
            if (received is ReceivedReport report)
            {
                read++;
                yield return File(report);
            }
            else
            {
                refused++;
                PlainText.Error($"{NameOf(received)}: not read: {((Refused)received).Why}");
            }
        }
    }

    /// <summary>The path as typed, and the path inside it for a part of a container.</summary>
    public static string NameOf(Received received) => received.Part.Length == 0 ? received.Path : $"{received.Path}/{received.Part}";

    private (FiledReport Report, ReadingLayers Layers) File(ReceivedReport report)
    {
        var (reading, layers) = ReportReader.Read(report.Id, report.Kept.Sha256, report.Kept.Text, report.Layout, published);
        reading = reading.OnPages(report.Kept.Places);
        var filed = new FiledReport
        {
            Id = report.Id,
            File = report.Path,
            Part = report.Part,
            Sha256 = report.Original.Sha256,
            KeptSha256 = report.Kept.Sha256,
            Extractor = report.Kept.Extractor,
            MediaType = report.MediaType,
            Text = report.Kept.Text,
            Places = report.Kept.Places,
            Reading = report.Kept.Remark.Length == 0 ? reading : reading with { Doubts = [new Doubt(report.Kept.Remark, null), .. reading.Doubts] },
            Statements = [.. reading.Statements.Select(statement => new FiledStatement(report.Id, statement, Review.Proposed))],
        };
        return (filed, layers with { Elements = report.Kept.Elements });
    }
}
