using System.Text;

namespace Asyl.Casework.Dossiers.Html;

/// <summary>Writes elements and text. Everything that comes from outside goes through <see cref="Encode"/>; there is no way to write raw markup from a document.</summary>
internal sealed class HtmlWriter
{
    private static readonly HashSet<string> Inline = new(["span", "bdi", "a", "strong", "em", "time", "code", "b", "title", "desc", "text", "dt", "line", "rect", "path"], StringComparer.Ordinal);

    private readonly StringBuilder html = new();
    private readonly Stack<string> open = new();

    public HtmlWriter Start(string tag, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        open.Push(tag);
        return Tag(tag, attributes);
    }

    /// <summary>An element without an end, such as meta.</summary>
    public HtmlWriter Void(string tag, params ReadOnlySpan<(string Name, string Value)> attributes) => Tag(tag, attributes);

    public HtmlWriter End()
    {
        var tag = open.Pop();
        html.Append("</").Append(tag).Append('>');
        if (!Inline.Contains(tag))
            html.Append('\n');
        return this;
    }

    public HtmlWriter Text(string text)
    {
        html.Append(Encode(text));
        return this;
    }

    public HtmlWriter Element(string tag, string text, params ReadOnlySpan<(string Name, string Value)> attributes) => Start(tag, attributes).Text(text).End();

    /// <summary>What the program itself ships, such as its style sheet: never words of a document.</summary>
    public HtmlWriter Shipped(string markup)
    {
        html.Append(markup);
        return this;
    }

    public override string ToString() => html.ToString();

    /// <summary>Text as HTML, fit for an element or a quoted attribute. Control characters, which HTML forbids, come out as U+FFFD.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                '\t' or '\n' or '\r' => encoded.Append(' '),
                _ when char.IsControl(c) => encoded.Append('\uFFFD'),
                _ => encoded.Append(c),
            };
        }

        return encoded.ToString();
    }

    private HtmlWriter Tag(string tag, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes)
            html.Append(' ').Append(name).Append("=\"").Append(Encode(value)).Append('"');
        html.Append('>');
        return this;
    }
}
