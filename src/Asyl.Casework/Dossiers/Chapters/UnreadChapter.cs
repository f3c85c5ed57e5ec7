using System.Globalization;
using Asyl.Casework.Dossiers.Manuscripts;
using Asyl.Casework.Dossiers.Parts;
using Asyl.Casework.Reading;
using static Asyl.Casework.Dossiers.Chapters.Pieces;

namespace Asyl.Casework.Dossiers.Chapters;

/// <summary>What the reader left aside and what it doubts: a reader of the dossier must know what it may lack.</summary>
internal static class UnreadChapter
{
    public static IEnumerable<Block> Write(Dossier dossier) => dossier.Sources.Any(source => source.HasDoubts)
        ? dossier.Sources.Where(source => source.HasDoubts).Select(source => new Part(3, "", "source", SourceChapter.Heading(source), [.. Of(source)]))
        : [Sentence(Strings.Of("unread.empty"))];

    private static IEnumerable<Block> Of(SourceEntry source)
    {
        var reading = source.Reading;
        if (!reading.Read && !source.IsNote)
            yield return Sentence(source.UnreadWords);
        if (reading.Doubts.Count > 0)
            yield return Listed("unread.doubts", reading.Doubts.Select(doubt => doubt.Passage is { } passage ? Line.Said(doubt.Why).And(" ").And(new Quotation(passage.Text, reading.Language)) : Line.Said(doubt.Why)));
        if (reading.Unread.Count > 0)
            yield return Listed("unread.sentences", reading.Unread.Select(passage => Line.Of(new Quotation(passage.Text, reading.Language), new Plain($" {Place(passage)}", Look.Small))));
    }

    private static Part Listed(string heading, IEnumerable<Line> lines) => new(4, "", "", Line.Of(Strings.Of(heading)), [new Listing("", false, [.. lines.Select(Item.Of)])]);

    private static string Place(Passage passage) => string.Create(CultureInfo.InvariantCulture, $"{passage.Start}–{passage.End}");
}
