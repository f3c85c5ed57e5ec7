using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Asyl.Casework.Dossiers.Redacting;

/// <summary>
/// A text that was set, as a reader or a program may read it again: itself; with the codes of characters opened; its words without markup, both with and without a bound
/// where markup stands; what attributes say. Classes, ids and style are the program's own words and no part of it.
/// </summary>
internal static partial class Views
{
    public static IEnumerable<string> Of(string text)
    {
        var isMarkup = Markup().IsMatch(text);
        if (!isMarkup)
            return Opened(text);
        var bare = Own().Replace(text, " ");
        return Opened(Markup().Replace(bare, " ")).Concat(Opened(Inline().Replace(bare, ""), besides: true).Select(view => Markup().Replace(view, " ")))
            .Concat(Opened(string.Join('\n', Attribute().Matches(bare).Where(match => !OwnAttributes.Contains(match.Groups["name"].Value)).Select(match => match.Groups["said"].Value))))
            .Concat(Opened(string.Join('\n', Shown().Matches(text).Select(match => match.Groups["said"].Value))));
    }

    private static readonly HashSet<string> OwnAttributes = new(["class", "id", "style", "lang", "xml:lang", "dir", "role", "xmlns", "rel", "type", "scope", "headers", "for"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The text, and with its codes opened where it has any.</summary>
    private static IEnumerable<string> Opened(string text, bool besides = false)
    {
        if (!besides)
            yield return text;
        var opened = Codes().Replace(WebUtility.HtmlDecode(text), Open);
        opened = opened.Contains('%', StringComparison.Ordinal) ? Percents().Replace(opened, match => WebUtility.UrlDecode(match.Value)) : opened;
        opened = opened.Replace("\u00ad", "", StringComparison.Ordinal);
        if (besides || opened != text)
            yield return opened;
    }

    /// <summary>\u0441 of JSON, \441 of a style sheet.</summary>
    private static string Open(Match code) =>
        int.TryParse(code.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rune) && (Rune.IsValid(rune) || rune is >= 0xd800 and <= 0xdfff)
            ? Rune.IsValid(rune) ? new Rune(rune).ToString() : ((char)rune).ToString() : code.Value;

    [GeneratedRegex("<style.*?</style>|<script.*?</script>|<!--.*?-->", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Own();

    [GeneratedRegex("</?[a-zA-Z!?][^<>]*>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Markup();

    [GeneratedRegex("</?(?:b|i|u|em|strong|span|bdi|tspan|mark|a|wbr|w:r|w:t|w:rPr|w:proofErr|w:rtl|w:lang|w:b|w:i)(?:\\s[^<>]*)?/?>", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Inline();

    [GeneratedRegex("\\s(?<name>[\\w:-]+)\\s*=\\s*\"(?<said>[^\"<>]*)\"", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Attribute();

    [GeneratedRegex("content:\\s*\"(?<said>[^\"]*)\"", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Shown();

    [GeneratedRegex(@"\\u(?<code>[0-9a-fA-F]{4})|\\(?<code>[0-9a-fA-F]{2,6}) ?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Codes();

    [GeneratedRegex("(?:%[0-9a-fA-F]{2})+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Percents();
}
