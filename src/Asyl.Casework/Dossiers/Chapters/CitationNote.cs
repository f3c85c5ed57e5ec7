using Asyl.Casework.Dossiers.Citing;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Reading;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>A numbered citation: outlet, title, date, words, and the exact place they stand at.</summary>
internal static class CitationNote
{
    public static Note Of(NumberedCitation citation, Dossier dossier) => new(citation.Number, citation.IsAccepted,
    [
        new Paragraph("", Line.Joined(", ", Origin(citation)).And(": ").And(new Quotation(citation.Shown, citation.Report.Reading.Language))),
        new Paragraph("small", Place(citation, dossier)),
    ]);

    private static IEnumerable<Line> Origin(NumberedCitation citation)
    {
        var reading = citation.Report.Reading;
        if (!SourceName.IsTitle(citation.Report))
            yield return Line.Said(citation.Outlet);
        if (!Tellers.IsNote(citation.Report))
        {
            yield return Line.Of(new Said(reading.Title.Length > 0 ? reading.Title : Strings.Of("cite.untitled"), IsTitle: true));
            yield return Line.Of(reading.Published.IsKnown ? DateWords.Of(reading.Published) : Strings.Of("cite.undated"));
        }

        if (citation.ZoneWords.Length > 0)
            yield return Line.Of(citation.ZoneWords);
    }

    private static Line Place(NumberedCitation citation, Dossier dossier)
    {
        var place = Tellers.IsNote(citation.Report) ? Line.Empty : Found(citation.Report.Reading).And("; ");
        if (citation.PlaceWords.Length > 0)
            place = place.And(new Said(citation.PlaceWords), new Plain("; "));
        return dossier.Marked(place.And($"{citation.ExhibitWords(dossier.Letter(citation.Report.Id))}; {Strings.Of("cite.report", citation.Report.Id)}"), Sign.Of(citation.Review));
    }

    /// <summary>The address and the day of access; says so where a report states none.</summary>
    private static Line Found(ReportReading reading) =>
        (reading.Url.Length > 0 ? Line.Of(new Link(reading.Url, reading.Url)) : Line.Of(Strings.Of("cite.no_address")))
        .And($", {(reading.Accessed.Length > 0 ? Strings.Of("cite.accessed", DetailWords.Value(reading.Accessed)) : Strings.Of("cite.no_access"))}");
}
