using Asyl.Casework.Dossiers.Html;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Casework.Sources;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>Where each report comes from, what it rests on and who its source is; what it does not state is named as missing.</summary>
internal static class SourceChapter
{
    public static IEnumerable<Block> Write(Dossier dossier)
    {
        foreach (var words in dossier.Balance)
            yield return Sentence(words, "advice");
        var plan = SourceGraphPlan.Of(dossier.Sources);
        if (plan.Ties.Count > 0)
        {
            yield return new Drawing(shown => SourceDrawing.Figure(plan, shown));
            yield return RestsOn(dossier.Sources);
        }

        foreach (var source in dossier.Sources)
            yield return new Part(3, "", "source", Heading(source), source.IsNote ? [Sentence(Strings.Of("sources.note"))] : [new Fields("", [.. About(source, dossier.Options.Profiles)])]);
        if (dossier.RoundTrips.Count > 0)
            yield return new Part(3, "", "", Line.Of(Strings.Of("section.roundtrips")), [.. dossier.RoundTrips.Select(Circle)]);
        if (ProfilePart.Of(CaseSource.Of(dossier.Sources, dossier.Options.Profiles)) is { } profiles)
            yield return profiles;
    }

    public static Line Heading(SourceEntry source) => Line.Of(new Plain(source.Letter, Look.Letter), new Plain(" "), new Said(source.Outlet));

    public static Table RestsOn(IReadOnlyList<SourceEntry> sources) => Table("rests", ["exhibit", "report", "rests_on"], sources.Select(source => new Row("", "",
    [
        Cell(source.Letter),
        Cell(Line.Said(source.Outlet).And(source.IsNote ? "" : $", {DateWords.Of(source.Reading.Published)}")),
        Cell(Line.Said(string.Join("; ", source.DependsOn.Select(on => on.Words).Distinct(StringComparer.Ordinal).DefaultIfEmpty(Strings.Of("sources.depends_none"))))),
    ])));

    private static IEnumerable<Field> About(SourceEntry source, SourceProfiles profiles)
    {
        var reading = source.Reading;
        yield return Field("title", reading.Title);
        yield return Field("author", reading.Author);
        if (reading.Publisher.Length > 0 && reading.Publisher != source.Outlet)
            yield return Field("publisher", reading.Publisher);
        yield return Field("published", reading.Published.IsKnown || source.ProposedDay.Length > 0 ? source.PublishedWords : "");
        yield return Labelled(Strings.Of("column.url"), reading.Url.Length == 0 ? NotStated : Line.Of(new Link(reading.Url, reading.Url)));
        yield return Field("accessed", DetailWords.Value(reading.Accessed));
        if (source.Report.TranslationOf.Length > 0)
            yield return Field("translation_of", source.Report.TranslationOf);
        yield return Labelled(Strings.Of("sources.depends"), Depends(source));
        yield return Field("assessment", ProfileWords.Of(profiles.Of(SourceProfiles.NameOf(source.Report))));
    }

    private static Line Depends(SourceEntry source) => source.DependsOn.Count == 0
        ? Line.Of(Strings.Of("sources.depends_none"))
        : Line.Joined("; ", source.DependsOn.Select(on => on.Passage is { } passage ? Line.Said(on.Words).And(": ").And(new Quotation(passage.Text, source.Reading.Language)) : Line.Said(on.Words)));

    private static Part Circle(RoundTripEntry trip) => new(4, "", "source", Line.Said(trip.Words),
        [new Listing("", true, [.. trip.Steps.Select(step => Item.Of(Line.Said(step.Words).And(": ").And(new Quotation(step.Passage.Text, step.Source.Reading.Language))))])]);
}
