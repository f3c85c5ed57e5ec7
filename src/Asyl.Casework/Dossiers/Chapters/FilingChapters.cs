using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>What is of a filing alone: what was chosen for it one by one, who checked each row, and what was left out of it.</summary>
internal static class FilingChapters
{
    public static IEnumerable<Block> Ticked(Dossier dossier)
    {
        foreach (var contradiction in dossier.Contradictions)
            yield return ContradictionChapter.Of(dossier, contradiction, 3);
        if (dossier.Gaps.Count > 0)
            yield return new Part(3, "", "", Line.Of(Strings.Of("section.gaps")), [LimitChapters.GapList(dossier)]);
        foreach (var precedent in dossier.Precedents)
            yield return PrecedentChapter.Of(precedent);
    }

    public static IEnumerable<Block> Checks(Dossier dossier) => dossier.Checks.Count == 0
        ? [Sentence(Strings.Of("checks.none"))]
        : [Sentence(Strings.Of("checks.what")), Table("checks", ["date", "event", "checked"], dossier.Checks.Select(Row))];

    public static IEnumerable<Block> Withheld(Dossier dossier) => dossier.Options.Withheld.Count == 0
        ? [Sentence(Strings.Of("withheld.none"))]
        : [Sentence(Strings.Of("withheld.what")), Table("withheld", ["id", "kind", "what"], dossier.Options.Withheld.Select(one => new Row("", "",
        [
            Cell(Line.Of(new Plain(one.Id, Look.Code))), Cell(Strings.Of($"section.{one.Kind}")), Cell(Line.Said(one.Words)),
        ])))];

    private static Row Row(CheckEntry entry) => new("", Kind(entry.IsWhole),
    [
        Cell(DateWords.Of(entry.Row.Date)),
        Cell(Line.Said(entry.Row.Phrase).And(new References([.. entry.Row.Tellers.SelectMany(teller => teller.Citations).Distinct()]))),
        [.. entry.Checks.Select(check => new Paragraph("", check.Length > 0 ? Line.Said(check) : Line.Of(new Plain(Strings.Of("check.nobody"), Look.Missing))))],
    ]);
}
