using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Events;

namespace Asyl.Casework.Dossiers.Exports.Ftm;

/// <summary>Events of cases as Event: every value from the statement or fact that tells it, so that sides stand beside each other.</summary>
internal static class FtmEvents
{
    public static FtmEntity Of(Casebook book, CaseEvent happening, IReadOnlyList<CitedPassage> by)
    {
        var (entity, label) = (new FtmEntity(happening.Id, "Event"), EventLabel.Marked(book, happening));
        foreach (var cited in by)
        {
            var source = FtmSource.Of(cited);
            entity.Says("name", label, source with { Language = "eng" });
            entity.Says("keywords", happening.Event, source with { Language = "" });
            entity.Says("summary", Told(cited), source with { Language = "eng" });
            entity.Says("recordId", cited.Id, source with { Language = "" });
            foreach (var person in cited.People)
                entity.Says("involved", person, source);
            if (cited.TellsTheEvent)
                SaysWhenAndWhere(entity, cited, source);
            Cites(entity, cited, source);
        }

        return entity;
    }

    private static void SaysWhenAndWhere(FtmEntity entity, CitedPassage cited, FtmSource source)
    {
        entity.Says("date", FtmValues.Date(cited.Date), cited.DateWritten.Length > 0 ? cited.DateWritten : cited.Date.Text, source);
        entity.Says("location", cited.Place, source);
        entity.Says("country", FtmValues.Country(cited.Country), source);
        foreach (var (role, value) in cited.Details.OrderBy(detail => detail.Key, StringComparer.Ordinal))
            entity.Says("notes", $"{role}: {value}", source);
    }

    private static void Cites(FtmEntity entity, CitedPassage cited, FtmSource source)
    {
        entity.Says("description", cited.Words, source);
        if (cited.Report is not { } report)
            return;
        entity.Says("proof", report.Id, source);
        entity.Says("publisher", SourceName.Of(report), source);
        entity.Says("sourceUrl", FtmValues.Address(report.Reading.Url), source);
    }

    /// <summary>"2018-04~, attributed, The Reed Gazette › a lawyer": what neither date nor words tell.</summary>
    private static string Told(CitedPassage cited) =>
        string.Join(", ", new[] { cited.Date.Text, Codes.Of(cited.Certainty), string.Join(" › ", cited.Voice) }.Where(part => part.Length > 0));
}
