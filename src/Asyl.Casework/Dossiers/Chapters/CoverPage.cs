using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Words;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>The first page: what this is, of whom, as of when, where the person stands now, and how far people stand behind it.</summary>
internal static class CoverPage
{
    public static IEnumerable<Block> Write(Dossier dossier)
    {
        if (dossier.IsDraft)
            yield return new Paragraph("draft-banner", Line.Of(new Plain(Strings.Of("dossier.draft"), Look.Strong), new Plain($" {Strings.Of(dossier.SaysStanding ? "dossier.draft_cover" : "dossier.draft_filing")}")));
        if (dossier.Options.Purpose.Caution is { Length: > 0 } caution)
            yield return Sentence(caution, "caution");
        yield return new Fields("facts", [.. Facts(dossier)]);
        yield return new Part(2, "", "", Line.Of(Strings.Of("section.position_today", DateWords.Of(dossier.Options.AsOf))), [PositionChapter.Table(dossier, dossier.Today)]);
        yield return new Paragraph("advice", Line.Of(new Plain(RulesChecked.Words(dossier.Options.RulesChecked, dossier.Options.RulesOf), Look.Strong), new Plain($" {Strings.Of("dossier.says")}")));
        if (Strings.TranslationNote is { Length: > 0 } unreviewed)
            yield return Sentence(unreviewed, "advice");
        yield return new Part(2, "", "", Line.Of(Strings.Of("dossier.legend")), [new Fields("legend", Legend(dossier))]);
    }

    private static IEnumerable<Field> Facts(Dossier dossier)
    {
        var (options, tally) = (dossier.Options, dossier.Tally);
        yield return Labelled(Strings.Of("dossier.as_of"), Line.Of($"{DateWords.Of(options.AsOf)} ({Strings.Of("dossier.as_of_what")})"));
        yield return Labelled(Strings.Of("dossier.purpose"), options.For.Length > 0 ? Line.Of($"{options.Purpose.Words}: ").And(new Said(options.For)) : Line.Of(options.Purpose.Words));
        if (options.CutOff is { } day)
            yield return Labelled(Strings.Of("dossier.cut_off"), Line.Of(DateWords.Of(day)));
        yield return Labelled(Strings.Of("dossier.state"), Line.Of(Strings.Of(dossier.IsOpen ? "dossier.state_open" : "dossier.state_proposed")));
        if (dossier.SaysStanding)
            yield return Labelled(Strings.Of("dossier.reviewed"), Line.Of(
            $"{Strings.Of("dossier.reviewed_events", tally.AcceptedEvents, tally.Events)}; {Strings.Of("dossier.reviewed_passages", tally.AcceptedPassages, tally.Passages)}"));
        yield return Labelled(Strings.Of("section.exhibits"), Line.Of(Strings.Count("reports", dossier.Sources.Count)));
        if (options.Purpose.Has("contradictions"))
            yield return Labelled(Strings.Of("section.contradictions"), Line.Of(new Link($"{dossier.Contradictions.Count(entry => entry.Shown)}", "#contradictions")));
        yield return Labelled(Strings.Of("dossier.made_by"), Line.Of(options.MadeBy));
    }

    private static IReadOnlyList<Field> Legend(Dossier dossier) =>
        [.. new[] { Standing.Accepted, Standing.Proposed, Standing.Unknown, Standing.Disputed }.Where(mark => dossier.SaysStanding || mark > Standing.Stale)
            .Select(mark => new Field(Line.Of(new Sign(mark)), Line.Of(Strings.Of($"dossier.legend_{Codes.Of(mark)}"))))];
}
