using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>Writes a dossier as a manuscript, chapter by chapter.</summary>
internal static class DossierManuscript
{
    private static readonly SortedDictionary<string, Func<Dossier, IEnumerable<Block>>> Writers = new(StringComparer.Ordinal)
    {
        ["checks"] = FilingChapters.Checks,
        ["chronology"] = ChronologyChapter.Write,
        ["citations"] = static _ => [new Notes()],
        ["consulted"] = ConsultedChapter.Write,
        ["contradictions"] = ContradictionChapter.Write,
        ["deadlines"] = LimitChapters.Deadlines,
        ["exhibits"] = ExhibitChapter.Write,
        ["gaps"] = LimitChapters.Gaps,
        ["glossary"] = GlossaryChapter.Write,
        ["journey"] = JourneyChapter.Write,
        ["position"] = PositionChapter.Write,
        ["precedents"] = PrecedentChapter.Write,
        ["sources"] = SourceChapter.Write,
        ["ticked"] = FilingChapters.Ticked,
        ["unread"] = UnreadChapter.Write,
        ["withheld"] = FilingChapters.Withheld,
    };

    public static Manuscript Of(Dossier dossier) => new Manuscript
    {
        Title = Strings.Of("dossier.title", dossier.CaseName),
        Kind = Strings.Of("dossier.kind"),
        Name = dossier.CaseName,
        Warning = dossier.IsDraft ? Strings.Of("dossier.draft_page") : "",
        Foot = $"{Strings.Of("dossier.as_of")} {DateWords.Of(dossier.Options.AsOf)}",
        MadeBy = dossier.Options.MadeBy,
        Cover = [.. CoverPage.Write(dossier)],
        Chapters = [.. dossier.Options.Purpose.Chapters.Where(chapter => IsThere(chapter, dossier)).Select(chapter => new Chapter(chapter, Strings.Of($"section.{chapter}"), dossier.IsDraft, [.. Writers[chapter](dossier)]))],
        Notes = [.. dossier.Citations.Select(citation => CitationNote.Of(citation, dossier))],
    }.Numbered().Redacted(dossier.Options.Redaction);

    private static bool IsThere(string chapter, Dossier dossier) => chapter switch
    {
        "consulted" => dossier.Options.Consulted.Count > 0 || dossier.Options.CutOff is not null,
        "journey" => dossier.Chronology.Any(entry => entry.Stay is not null),
        "precedents" => dossier.Precedents.Count > 0,
        "ticked" => dossier.Contradictions.Count + dossier.Gaps.Count + dossier.Precedents.Count > 0,
        _ => true,
    };
}
