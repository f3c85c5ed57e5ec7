using Asyl.Language.Dates;

namespace Asyl.Casework.Reading;

/// <summary>
/// Reads one report. Enters: its kept text and, where a person gave one, its publication date. Leaves: statements with their passages,
/// people, doubts, and what was not read. Never: anything from outside the report, and nothing is stored.
/// </summary>
public static class ReportReader
{
    /// <summary>Changes whenever any report could be read differently.</summary>
    public const string Version = "rules-1";

    public static (ReportReading Reading, ReadingLayers Layers) Read(string reportId, string keptSha256, string text, Edtf given)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (new ReportReading { Reader = Version, Language = "und", Published = given }, new ReadingLayers([], [], [], [], []));
    }
}
