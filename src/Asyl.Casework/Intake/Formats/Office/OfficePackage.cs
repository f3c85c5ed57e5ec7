using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Asyl.Casework.Intake.Formats.Office;

/// <summary>
/// The parts of a document that is a ZIP archive of XML (DOCX, XLSX, ODT). Never: a part unpacked without bounds, an entity, a document type, anything fetched.
/// </summary>
internal sealed class OfficePackage : IDisposable
{
    private static readonly XmlReaderSettings Plain = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private readonly ZipArchive archive;
    private readonly Opening opening;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    public OfficePackage(Content content, Opening opening)
    {
        this.opening = opening;
        archive = new ZipArchive(content.Open(), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        foreach (var entry in archive.Entries)
            parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        if (parts.Values.Any(part => part.IsEncrypted))
            throw new InvalidDataException("expected a document without a password, found an encrypted one: save it without the password and add that");
    }

    /// <summary>Whether the content is a ZIP archive with such a part. Nothing is unpacked for it.</summary>
    public static bool Has(Content content, Predicate<string> part)
    {
        if (!content.Head.AsSpan().StartsWith("PK\x03\x04"u8) || content.Length > Content.MostHeld)
            return false;
        try
        {
            using var looked = new ZipArchive(content.Open(), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
            return looked.Entries.Any(entry => part(entry.FullName.Replace('\\', '/')));
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>A part as XML; null when there is none of that name.</summary>
    public XmlReader? Open(string part) => parts.TryGetValue(part, out var entry) ? XmlReader.Create(new MemoryStream(Unpacked(entry)), Plain) : null;

    /// <summary>The values of some elements, by their local names, of a small part such as the properties; the first of each.</summary>
    public Dictionary<string, string> Values(string part, params string[] elements)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = Open(part);
        while (reader?.Read() == true)
        {
            var name = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement && elements.Contains(reader.LocalName) ? reader.LocalName : "";
            if (name.Length > 0 && reader.Read() && reader.NodeType == XmlNodeType.Text)
                values.TryAdd(name, reader.Value);
        }

        return values;
    }

    /// <summary>What a part's relationships lead to, by their ids: part names and the ends of their types.</summary>
    public Dictionary<string, (string Part, string Type)> Related(string part)
    {
        var (folder, name) = part.LastIndexOf('/') is >= 0 and var slash ? (part[..(slash + 1)], part[(slash + 1)..]) : ("", part);
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var reader = Open($"{folder}_rels/{name}.rels");
        while (reader?.Read() == true)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && reader.GetAttribute("TargetMode") != "External" && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
                found.TryAdd(id, (target.StartsWith('/') ? target[1..] : Within(folder, target), (reader.GetAttribute("Type") ?? "").Split('/')[^1]));
        }

        return found;
    }

    public void Dispose() => archive.Dispose();

    private static string Within(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step != "..")
                path.Add(step);
            else if (path.Count > 0)
                path.RemoveAt(path.Count - 1);
        }

        return string.Join('/', path);
    }

    private byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return opening.Unpack(stream);
    }
}
