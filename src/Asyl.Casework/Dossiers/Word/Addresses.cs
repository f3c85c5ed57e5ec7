using DocumentFormat.OpenXml.Packaging;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>The addresses of the web that a part of the document links to, each once. Nothing is fetched from them.</summary>
internal sealed class Addresses
{
    /// <summary>What Word and LibreOffice open without complaint.</summary>
    private const int Longest = 2000;

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    /// <summary>The id to link by; null for an address that Word would not take.</summary>
    public string? IdOf(string target)
    {
        var address = new Uri(target).AbsoluteUri;
        if (address.Length > Longest)
            return null;
        if (!ids.TryGetValue(address, out var id))
            ids.Add(address, id = $"link{ids.Count + 1}");
        return id;
    }

    public void AddTo(OpenXmlPart part)
    {
        foreach (var (address, id) in ids)
            part.AddHyperlinkRelationship(new(address), isExternal: true, id);
    }
}
