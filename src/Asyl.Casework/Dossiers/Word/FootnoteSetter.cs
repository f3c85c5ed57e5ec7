using Asyl.Casework.Dossiers.Manuscripts;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>Sets notes as footnotes: their paragraphs run on, so that they take little of the page.</summary>
internal sealed class FootnoteSetter(BlockSetter blocks)
{
    /// <summary>Stands where other formats list the notes.</summary>
    public static Line Sentence => Line.Of(Strings.Of("word.notes"));

    public W.Footnotes Set(IEnumerable<Note> notes) => new([
        Rule(-1, W.FootnoteEndnoteValues.Separator, new W.SeparatorMark()),
        Rule(0, W.FootnoteEndnoteValues.ContinuationSeparator, new W.ContinuationSeparatorMark()),
        .. notes.Select((note, index) => Set(note, index + 1)),
    ]);

    private static W.Footnote Rule(int id, W.FootnoteEndnoteValues type, OpenXmlElement mark) =>
        new(new W.Paragraph(new W.ParagraphProperties(new W.SpacingBetweenLines { After = "0", Line = "240", LineRule = W.LineSpacingRuleValues.Auto }), new W.Run(mark))) { Id = id, Type = type };

    private W.Footnote Set(Note note, int id)
    {
        var elements = blocks.Set(RunOn(note.Blocks), Place.Foot);
        ((W.Paragraph)elements[0]).Begin(
        [
            new W.Run(new W.RunProperties { RunStyle = new() { Val = "FootnoteReference" } }, new W.FootnoteReferenceMark()),
            new W.Run(new W.Text(" ") { Space = SpaceProcessingModeValues.Preserve }),
        ]);
        return new(elements) { Id = id };
    }

    /// <summary>One paragraph of all that stand at the beginning in one direction, empty where there is none.</summary>
    private static IEnumerable<Block> RunOn(IReadOnlyList<Block> blocks)
    {
        var first = blocks.TakeWhile(block => block is Paragraph).Select(block => ((Paragraph)block).Line).ToArray();
        var alike = first.TakeWhile(line => InWords.Around(line) == InWords.Around(first[0])).ToArray();
        return blocks.Skip(alike.Length).Select(block => block is Paragraph paragraph ? paragraph with { Kind = "" } : block).Prepend(new Paragraph("", Line.Joined(" — ", alike)));
    }
}
