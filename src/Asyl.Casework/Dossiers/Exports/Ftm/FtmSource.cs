using System.Globalization;
using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>Where a value comes from: whether people stand behind it, the statement or fact and the place of its words, their language, and when it was entered.</summary>
/// <param name="Origin">"s… r…:120-180": the id of what says it, the report, and UTF-16 code units of its kept text.</param>
/// <param name="Language">ISO 639-3, or empty.</param>
/// <param name="Entered">ISO 8601 in UTC without a zone, as the model has times; empty for what nobody entered.</param>
internal sealed record FtmSource(bool IsAccepted, string Origin, string Language, string Entered)
{
    public static FtmSource Of(CitedPassage cited) => new(cited.IsAccepted, cited.Reference, LanguageOf(cited.Report), cited.Fact?.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) ?? "");

    /// <summary>A report says it of itself.</summary>
    public static FtmSource Of(FiledReport report, bool isAccepted) => new(isAccepted, report.Id, LanguageOf(report), "");

    /// <summary>Words of a report that nobody decides about.</summary>
    public static FtmSource Of(FiledReport report, Passage passage) => new(IsAccepted: false, $"{report.Id}:{passage.Start}-{passage.End}", LanguageOf(report), "");

    private static string LanguageOf(FiledReport? report) => LanguageCodes.Of(report?.Reading.Language ?? "");
}
