using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

internal static class Beginning
{
    /// <summary>Puts something before what a paragraph says.</summary>
    public static void Begin(this W.Paragraph paragraph, IEnumerable<OpenXmlElement> elements)
    {
        foreach (var element in elements.Reverse())
            paragraph.ParagraphProperties!.InsertAfterSelf(element);
    }
}
