using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Dossiers.Words;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>The chronology: date, what happened, who says so, in which exhibit on which page, and whether a person stands behind it.</summary>
internal static class ChronologyChapter
{
    public static IEnumerable<Block> Write(Dossier dossier)
    {
        yield return new Drawing(shown => ChronologyDrawing.Of(dossier.Chronology, shown));
        if (dossier.Chronology.Count == 0)
            yield return Sentence(Strings.Of("chronology.empty"));
        else
            yield return Table("chronology", dossier.Columns("date", "event", "who", dossier.HasBundle ? "bundle_page" : "exhibit_page"), dossier.Chronology.Select(entry => Row(entry, dossier)));
        if (dossier.NotHappened.Count > 0)
            yield return new Part(3, "", "folded", Line.Of(Strings.Of("section.not_happened")), [new Listing("not-happened", false, [.. dossier.NotHappened.Select(entry => NotHappened(entry, dossier))])]);
    }

    private static Row Row(ChronologyEntry entry, Dossier dossier) => dossier.Row(
        Kind(entry.IsAccepted),
        [
            Cell(Line.Of(new Plain(DateWords.Of(entry.Date), entry.Date.IsKnown ? Look.Plain : Look.Missing))),
            [.. What(entry)],
            [Listed("tellers", entry.Tellers.Select(teller => Who(teller, entry.IsAccepted, dossier))), Sentence(Strings.Count("origins", entry.Origins), "origins")],
            [Listed("", entry.Tellers.SelectMany(teller => Where(teller, dossier, static (citation, letter) => citation.ExhibitAndPage(letter))).Distinct(StringComparer.Ordinal).Select(Line.Of))],
        ],
        Line.Of(Sign.Of(entry.IsAccepted)));

    private static IEnumerable<Block> What(ChronologyEntry entry)
    {
        yield return new Paragraph("phrase", Line.Said(entry.Phrase));
        if (entry.Details.Count > 0)
            yield return Listed("details", entry.Details.Select(detail => Line.Of($"{detail.Label}: ").And(new Said(detail.Value))));
        foreach (var dispute in entry.Disputes)
            yield return new Paragraph("dispute", Line.Of(new Link(dispute.Words, $"#contradiction-{dispute.Contradiction}")));
    }

    private static Listing Listed(string kind, IEnumerable<Line> lines) => new(kind, false, [.. lines.Select(Item.Of)]);

    private static Item NotHappened(ChronologyEntry entry, Dossier dossier) => Item.Of(dossier.Marked(
        Line.Said(entry.Phrase).And(": ").And(Line.Joined("; ", entry.Tellers.Select(teller => Told(teller, entry.IsAccepted, dossier)))), Sign.Of(entry.IsAccepted)));
}
