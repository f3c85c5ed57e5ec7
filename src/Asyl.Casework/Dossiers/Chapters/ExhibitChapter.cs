using Asyl.Casework.Dossiers.Manuscripts;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>The originals by name and hash, so that anyone can tell whether a file is the one that was read.</summary>
internal static class ExhibitChapter
{
    public static IEnumerable<Block> Write(Dossier dossier)
    {
        yield return Sentence(Strings.Of("dossier.originals_made", Strings.Count("reports", dossier.Sources.Count)));
        yield return Table("exhibits", ["exhibit", "file", "original", "kept"], dossier.Sources.Select(source => (source.Letter, source.Report)).Select(exhibit => new Row($"exhibit-{exhibit.Letter}", "",
        [
            Cell(exhibit.Letter),
            [new Paragraph("", Line.Of(new Said(exhibit.Report.Name, IsFile: true))), Sentence(exhibit.Report.MediaType, "small")],
            Cell(Line.Of(new Plain(exhibit.Report.Sha256, Look.Code))),
            [new Paragraph("", Line.Of(new Plain(exhibit.Report.KeptSha256, Look.Code))), Sentence(Strings.Of("exhibit.extracted", exhibit.Report.Extractor), "small")],
        ])));
    }
}
