using System.Text.RegularExpressions;
using Asyl.Casework.Dossiers.Manuscripts;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>What stands at the head and foot of every page.</summary>
internal static partial class RunningLines
{
    public static W.Header Head(Manuscript manuscript)
    {
        var head = Line("Header", LineSetter.Words(manuscript.Title, null, Writing.Western));
        if (manuscript.IsDraft)
            head.Append([new W.Run(new W.TabChar()), .. LineSetter.Words(manuscript.Warning, "Warning", Writing.Western)]);
        return new(head);
    }

    /// <summary>"As of: 1 January 2026 · page 3 of 12".</summary>
    public static W.Footer Foot(Manuscript manuscript) =>
        new(Line("Footer", [.. LineSetter.Words($"{manuscript.Foot} · ", null, Writing.Western), .. Slot().Split(Strings.Of("word.page")).SelectMany(Piece)]));

    private static IEnumerable<OpenXmlElement> Piece(string words) => words switch
    {
        "{0}" => [Counted("PAGE")],
        "{1}" => [Counted("NUMPAGES")],
        _ => LineSetter.Words(words, null, Writing.Western),
    };

    private static W.SimpleField Counted(string field) => new(new W.Run(new W.Text("1"))) { Instruction = $" {field} " };

    private static W.Paragraph Line(string style, IEnumerable<OpenXmlElement> runs) => new([new W.ParagraphProperties { ParagraphStyleId = new() { Val = style } }, .. runs]);

    [GeneratedRegex(@"(?<slot>\{[01]\})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slot();
}
