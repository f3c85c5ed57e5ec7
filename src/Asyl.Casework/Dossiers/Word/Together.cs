using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

internal static class Together
{
    /// <summary>No page ends between the elements.</summary>
    public static void Keep(IReadOnlyList<OpenXmlElement> elements)
    {
        foreach (var element in elements.Take(elements.Count - 1))
            Keep(element);
    }

    /// <summary>No page ends inside of an element or after it.</summary>
    public static void Keep(OpenXmlElement element)
    {
        foreach (var paragraph in element.Descendants<W.Paragraph>().Prepend(element as W.Paragraph))
            paragraph?.ParagraphProperties!.KeepNext ??= new();
    }
}
