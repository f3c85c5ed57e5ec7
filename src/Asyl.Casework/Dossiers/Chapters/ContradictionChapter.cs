using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>Contradictions with their sides beside one another; no side is preferred.</summary>
internal static class ContradictionChapter
{
    public static IEnumerable<Block> Write(Dossier dossier)
    {
        if (dossier.Contradictions.Count == 0)
            yield return Sentence(Strings.Of("contradictions.empty"));
        foreach (var entry in dossier.Contradictions.Where(entry => entry.Shown))
            yield return Of(dossier, entry, 3);
        var folded = dossier.Contradictions.Where(entry => !entry.Shown).Select(entry => Of(dossier, entry, 4)).ToList();
        if (folded.Count > 0)
            yield return new Part(3, "", "folded", Line.Of(Strings.Of("section.folded")), folded);
    }

    public static Part Of(Dossier dossier, ContradictionEntry entry, int level) => new(
        level, $"contradiction-{entry.Number}", entry.Shown ? "contradiction" : "contradiction small", Line.Of(Strings.Of("contradiction.heading", entry.Number, entry.AboutWords)),
        [
            new Sides([.. entry.Sides.Select(side => Side(dossier, side))]),
            new Paragraph("why", Line.Of(new Plain(Strings.Of("contradiction.why"), Look.Strong), new Plain(": "), new Said(entry.Why))),
        ]);

    private static Part Side(Dossier dossier, SideEntry side) => new(0, "", "side", Line.Said(side.Value),
        [Sentence(side.OriginsWords, "origins"), new Listing("", false, [.. side.Tellers.Select(teller => Told(teller, dossier))])]);

    private static Item Told(Teller teller, Dossier dossier)
    {
        var line = Line.Said(teller.Words());
        if (teller.Note.Length > 0 && teller.Citations.Count == 0)
            line = line.And(": ").And(new Quotation(teller.Note, ""));
        foreach (var (index, citation) in teller.Citations.Select(number => dossier.Citations[number - 1]).Index())
            line = line.And(index > 0 ? "; " : $"{citation.PublishedWords}: ").And(new Quotation(citation.Shown, citation.Report.Reading.Language), new References([citation.Number]));
        return new(Kind(teller.IsAccepted), dossier.Marked(line, Sign.Of(teller.IsAccepted)), []);
    }
}
