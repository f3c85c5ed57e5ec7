using System.Xml;

namespace Asyl.Casework.Intake.Formats.Office;

/// <summary>The words of the parts beside a Word document's text: notes and comments by their ids, heads and feet as a whole.</summary>
internal static class WordNotes
{
    public static IReadOnlyDictionary<string, (string Words, string Author)> In(OfficePackage package, string? part, string element)
    {
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var reader = part is null ? null : package.Open(part);
        while (reader?.Read() == true)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != element || WordText.Attribute(reader, "id") is not { } id)
                continue;
            var author = WordText.Attribute(reader, "author") ?? "";
            using var note = reader.ReadSubtree();
            if (Words(note) is { Length: > 0 } words)
                found.TryAdd(id, (words, author));
        }

        return found;
    }

    public static string All(OfficePackage package, string part)
    {
        using var reader = package.Open(part);
        return reader is null ? "" : Words(reader);
    }

    private static string Words(XmlReader reader)
    {
        var text = new WordText(WordText.NoNotes);
        text.Read(reader);
        return text.Text.Replace("\n\n", "\n", StringComparison.Ordinal);
    }
}
