using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Words;
using Asyl.Language.Dates;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>Where people looked in vain, and the day after which nothing was taken in.</summary>
internal static class ConsultedChapter
{
    public static IEnumerable<Block> Write(Dossier dossier)
    {
        if (dossier.Options.CutOff is { } day)
            yield return Sentence(Strings.Of("consulted.cut_off", DateWords.Of(day)), "advice");
        yield return dossier.Options.Consulted.Count == 0
            ? Sentence(Strings.Of("consulted.none"))
            : Table("consulted", ["where", "on", "sought", "result", "consulted_by"], dossier.Options.Consulted.Select(paper => new Row("", "",
            [
                Cell(Line.Said(paper["where"])), Cell(DateWords.Of(Edtf.Parse(paper["on"]))), Cell(Line.Said(paper["what"])), Cell(Line.Said(paper["result"])), Cell(Line.Said(paper["who"])),
            ])));
    }
}
