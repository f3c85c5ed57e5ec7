using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>Writes a dossier as a manuscript, chapter by chapter.</summary>
internal static class DossierManuscript
{
    private static readonly (string Id, Func<Dossier, IEnumerable<Block>> Write)[] Order =
    [
        ("position", PositionChapter.Write),
        ("chronology", ChronologyChapter.Write),
        ("journey", JourneyChapter.Write),
        ("contradictions", ContradictionChapter.Write),
        ("sources", SourceChapter.Write),
        ("exhibits", ExhibitChapter.Write),
        ("unread", UnreadChapter.Write),
        ("citations", static _ => [new Notes()]),
    ];

    public static Manuscript Of(Dossier dossier) => new()
    {
        Title = Strings.Of("dossier.title", dossier.CaseName),
        Kind = Strings.Of("dossier.kind"),
        Name = dossier.CaseName,
        Warning = dossier.IsDraft ? Strings.Of("dossier.draft_page") : "",
        Foot = $"{Strings.Of("dossier.as_of")} {DateWords.Of(dossier.Options.AsOf)}",
        MadeBy = dossier.Options.MadeBy,
        Cover = [.. CoverPage.Write(dossier)],
        Chapters = [.. Order.Select(chapter => new Chapter(chapter.Id, Strings.Of($"section.{chapter.Id}"), dossier.IsDraft, [.. chapter.Write(dossier)]))],
        Notes = [.. dossier.Citations.Select(citation => CitationNote.Of(citation, dossier))],
    };
}
