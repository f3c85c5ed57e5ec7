using Asyl.Casework.Reading;
using Asyl.Casework.Record;

namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>Reports as Article where an outlet or a publisher is known, else as Document. Never: contentHash, which is a SHA-1 and not kept here; the SHA-256 stands in the notes.</summary>
internal static class FtmReports
{
    public static FtmEntity Of(FiledReport report)
    {
        var (reading, source) = (report.Reading, FtmSource.Of(report, isAccepted: true));
        var publisher = Sources.SourceProfiles.NameOf(report);
        var entity = new FtmEntity(report.Id, publisher.Length > 0 ? "Article" : "Document");
        entity.Says("name", reading.Title.Length > 0 ? reading.Title : report.Name, source);
        entity.Says("fileName", report.Name, source with { Language = "" });
        entity.Says("title", reading.Title, source);
        entity.Says("author", reading.Author, source);
        entity.Says("publisher", publisher, source);
        entity.Says("publishedAt", FtmValues.Date(reading.Published), reading.Published.Text, FtmSource.Of(report, reading.PublishedBasis != PublishedBasis.Inferred));
        entity.Says("retrievedAt", Language.Dates.Edtf.TryParse(reading.Accessed, out var accessed) ? FtmValues.Date(accessed) : "", source);
        entity.Says("sourceUrl", FtmValues.Address(reading.Url), source);
        entity.Says("language", LanguageCodes.Of(reading.Language), source);
        entity.Says("mimeType", FtmValues.MimeType(report.MediaType), source);
        entity.Says("notes", $"SHA-256 of the original: {report.Sha256}", source with { Language = "eng" });
        entity.Says("notes", $"SHA-256 of the kept text: {report.KeptSha256}", source with { Language = "eng" });
        return entity;
    }
}
