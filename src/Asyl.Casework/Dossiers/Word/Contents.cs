using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>
/// The contents: a field of Word's that holds its entries from the beginning. Page numbers come when somebody updates it, since only Word knows them; none
/// is better than a wrong one.
/// </summary>
internal sealed class Contents(Bookmarks bookmarks)
{
    private const int FirstName = 100_000_000;

    /// <summary>Entries that stay on one page.</summary>
    private const int Short = 30;

    private readonly List<(string Style, string Words)> entries = [];

    /// <summary>Enters a heading, if its style is one of those that are listed, and gives the place that its entry leads to.</summary>
    public IEnumerable<OpenXmlElement> Enter(string style, string words)
    {
        if (style is not ("Heading1" or "Heading2"))
            return [];
        entries.Add((style is "Heading1" ? "TOC1" : "TOC2", words));
        return bookmarks.Around(NameOf(entries.Count - 1));
    }

    public IEnumerable<OpenXmlElement> Set()
    {
        if (entries.Count == 0)
            return [];
        W.Paragraph[] listed = [.. entries.Select((entry, index) => Entry(entry.Style, entry.Words, NameOf(index)))];
        if (listed.Length <= Short)
            Together.Keep(listed);
        listed[0].Begin([Sign(W.FieldCharValues.Begin), new W.Run(new W.FieldCode(" TOC \\o \"1-2\" \\h ") { Space = SpaceProcessingModeValues.Preserve }), Sign(W.FieldCharValues.Separate)]);
        listed[^1].Append(Sign(W.FieldCharValues.End));
        var heading = new W.Paragraph([new W.ParagraphProperties { ParagraphStyleId = new() { Val = "TOCHeading" } }, .. LineSetter.Words(Strings.Of("dossier.contents"), null, Writing.Western)]);
        return
        [
            new W.SdtBlock(
                new W.SdtProperties(new W.SdtContentDocPartObject(new W.DocPartGallery { Val = "Table of Contents" }, new W.DocPartUnique())),
                new W.SdtContentBlock([heading, .. listed])),
        ];
    }

    private static W.Run Sign(W.FieldCharValues sign) => new(new W.FieldChar { FieldCharType = sign });

    private static string NameOf(int index) => $"_Toc{FirstName + index}";

    private static W.Paragraph Entry(string style, string words, string place) => new(
        new W.ParagraphProperties { ParagraphStyleId = new() { Val = style } },
        new W.Hyperlink(LineSetter.Words(words, null, Writing.Western)) { Anchor = place, History = true });
}
