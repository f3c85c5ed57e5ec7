using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Asyl.Casework.Dossiers.Printing;

/// <summary>
/// What a PDF says of itself, written anew: its title, what it was printed from, and what made it. Enters: a PDF as browsers write it, with a plain table of objects.
/// Leaves: the same pages. Never: the time of printing, which the browser notes.
/// </summary>
internal static partial class PdfImprint
{
    /// <exception cref="WorkspaceException">It is not written as browsers write.</exception>
    public static byte[] On(byte[] pdf, string title, string keywords, string producer)
    {
        try
        {
            return With(pdf, $"<</Title {Words(title)}{(keywords.Length > 0 ? $"\n/Keywords {Words(keywords)}" : "")}\n/Producer {Words(producer)}>>");
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            throw new WorkspaceException($"expected a PDF with a plain table of objects, and the browser wrote another: name another one in {PrintBrowser.Setting}, or write FILE.html and print that");
        }
    }

    /// <summary>Text of a PDF: in its sixteen-bit form, so that no letter needs to be escaped.</summary>
    internal static string Words(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static byte[] With(byte[] pdf, string dictionary)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var table = Number(text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..text.LastIndexOf("%%EOF", StringComparison.Ordinal)]);
        var trailer = text.IndexOf("trailer", table, StringComparison.Ordinal);
        var info = int.Parse(InfoOf().Match(text, trailer).Groups["info"].ValueSpan, CultureInfo.InvariantCulture);
        var head = TableHead().Match(text[table..trailer]);
        var entries = text[(table + head.Length)..trailer].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var from = Number(entries[info][..10]);
        var to = text.IndexOf(">>\nendobj", from, StringComparison.Ordinal) + 2;
        var put = $"{info} 0 obj\n{dictionary}";
        var moved = put.Length - (to - from);
        var anew = entries.Select(entry => entry[17] == 'n' && Number(entry[..10]) is var at && at > from ? $"{at + moved:d10}{entry[10..]}" : entry);
        return Encoding.Latin1.GetBytes(
            $"{text[..from]}{put}{text[to..table]}{head.Value}{string.Join('\n', anew)}\n{text[trailer..text.LastIndexOf("startxref", StringComparison.Ordinal)]}startxref\n{table + moved}\n%%EOF\n");
    }

    private static int Number(string digits) => int.Parse(digits.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\G[^%]*?/Info (?<info>[0-9]+) 0 R", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InfoOf();

    /// <summary>One stretch of objects, from the first on.</summary>
    [GeneratedRegex(@"\Axref\r?\n0 [0-9]+ ?\r?\n", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TableHead();
}
