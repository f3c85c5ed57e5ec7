using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>The looks, from <c>styles.xml</c>: what kinds of the manuscript it knows, it sets as they say there.</summary>
internal static class StyleSheet
{
    private static readonly string Text = Shipped("styles.xml");
    private static readonly HashSet<string> Known = [.. Styles("en").Elements<W.Style>().Select(style => style.StyleId!.Value!)];

    public static W.Styles Styles(string language)
    {
        var styles = new W.Styles(Text);
        styles.Descendants<W.Languages>().First().Val = language;
        return styles;
    }

    public static W.Numbering Numbering() => new(Shipped("numbering.xml"));

    public static W.Settings Settings() => new(Shipped("settings.xml"));

    /// <summary>The first of the kinds' words that the sheet knows, as it looks at its standing before how it looks anywhere.</summary>
    public static string Of(string kind, string standing, string otherwise) =>
        kind.Split(' ').SelectMany(word => (string[])[$"{word}-{standing}", word]).FirstOrDefault(Known.Contains) ?? otherwise;

    private static string Shipped(string name)
    {
        using var stream = typeof(StyleSheet).Assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not embedded");
        using var reader = new StreamReader(stream);
        var xml = reader.ReadToEnd();
        return xml[xml.IndexOf("<w:", StringComparison.Ordinal)..];
    }
}
