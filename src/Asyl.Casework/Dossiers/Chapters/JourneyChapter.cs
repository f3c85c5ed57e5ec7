using Asyl.Casework.Dossiers.Journeys;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Words;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>Where the person was told to be and to move, on a map and as a table.</summary>
internal static class JourneyChapter
{
    public static IEnumerable<Block> Write(Dossier dossier)
    {
        var steps = Journey.Of(dossier.Chronology);
        yield return Sentence(Strings.Of("journey.note"), "advice");
        yield return new Drawing(shown => JourneyDrawing.Of(steps, shown));
        yield return Table("journey-steps", dossier.Columns("number", "date", "place", "event", "rests_on"), steps.Select(step => Row(step, dossier)));
    }

    private static Row Row(JourneyStep step, Dossier dossier) => dossier.Row(
        Kind(step.Entry.IsAccepted),
        [
            Cell($"{step.Number}"),
            Cell(Line.Of(new Plain(DateWords.Of(step.Entry.Date), step.Entry.Date.IsKnown ? Look.Plain : Look.Missing))),
            Cell(Line.Said(step.Where).And(step.Stay.IsUncertain ? $" ({Strings.Of("journey.uncertain")})" : "")),
            Cell(Line.Said(step.Entry.Phrase)),
            Cell(Line.Of(new References([.. step.Entry.Tellers.SelectMany(teller => teller.Citations).Distinct().Order()]))),
        ],
        Line.Of(Sign.Of(step.Entry.IsAccepted)));
}
