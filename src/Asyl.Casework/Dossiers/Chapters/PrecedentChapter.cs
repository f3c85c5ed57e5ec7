using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>Other cases that share something with this one, and what is told to have come of them.</summary>
internal static class PrecedentChapter
{
    public static IEnumerable<Block> Write(Dossier dossier) => dossier.Precedents.Count == 0
        ? [Sentence(Strings.Of("similar.none"))]
        : [Sentence(Strings.Of("precedents.caution"), "advice"), .. dossier.Precedents.Select(Of)];

    public static Part Of(PrecedentEntry entry) => new(3, "", "source", Line.Said(entry.Name),
    [
        new Paragraph("", Line.Said(Strings.Of("similar.shares", entry.Shares))),
        .. entry.Came.Count > 0 ? new[] { new Listing("", false, [.. entry.Came.Select(came => Item.Of(Line.Said(came.Words).And(new References(came.Citations))))]) } : [],
    ]);
}
