using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>The places that links, contents and cross-references lead to. Word wants short names of its own for them.</summary>
internal sealed class Bookmarks
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> placed = new(StringComparer.Ordinal);

    /// <summary>The name of what has the id, placed or to be placed.</summary>
    public string NameOf(string id)
    {
        if (!names.TryGetValue(id, out var name))
            names.Add(id, name = $"_Place{names.Count + 1}");
        return name;
    }

    /// <summary>A place at the beginning of something; nothing where the id is empty or was met before.</summary>
    public IEnumerable<OpenXmlElement> At(string id) => id.Length > 0 && !placed.Contains(NameOf(id)) ? Around(NameOf(id)) : [];

    public IEnumerable<OpenXmlElement> Around(string name, params OpenXmlElement[] elements)
    {
        placed.Add(name);
        var id = placed.Count.ToString();
        return [new W.BookmarkStart { Id = id, Name = name }, .. elements, new W.BookmarkEnd { Id = id }];
    }

    /// <summary>Links to what is not there become words.</summary>
    public void Unlink(OpenXmlElement root)
    {
        foreach (var link in root.Descendants<W.Hyperlink>().Where(link => link.Anchor?.Value is { } name && !placed.Contains(name)).ToArray())
        {
            foreach (var run in link.Elements<W.Run>().ToArray())
            {
                run.Remove();
                run.RunProperties?.RunStyle = null;
                link.InsertBeforeSelf(run);
            }

            link.Remove();
        }
    }
}
