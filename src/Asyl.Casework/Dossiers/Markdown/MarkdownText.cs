using System.Text;
using Asyl.Casework.Dossiers.Words;

namespace Asyl.Casework.Dossiers.Markdown;

/// <summary>Words as Markdown that means nothing but the words: every sign that Markdown, or HTML inside it, could take up is escaped; a line break is a space.</summary>
internal static class MarkdownText
{
    private const string Special = "\\`*_{}[]<>!|~&$^";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c is '\n' or '\r' or '\t')
                escaped.Append(' ');
            else if (char.IsControl(c))
                escaped.Append('\uFFFD');
            else if (IsSpecial(c, escaped))
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Words of a source in quotation marks.</summary>
    public static string Quoted(string words)
    {
        var (open, close) = QuotationMarks.Of(words);
        return open + Escape(words) + close;
    }

    /// <summary>A hash or another code, which holds letters and digits alone.</summary>
    public static string Code(string code) => $"`{new string([.. code.Where(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.')])}`";

    /// <summary>Signs that mean something only where a line begins are left alone elsewhere, so that words stay readable.</summary>
    private static bool IsSpecial(char c, StringBuilder before) => c switch
    {
        '-' or '+' or '=' or '#' => before.Length == 0,
        '.' or ')' => before.Length is > 0 and < 10 && before.ToString().All(char.IsAsciiDigit),
        _ => Special.Contains(c, StringComparison.Ordinal),
    };
}
