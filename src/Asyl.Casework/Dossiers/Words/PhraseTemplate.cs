using System.Text;

namespace Asyl.Casework.Dossiers.Words;

/// <summary>A phrase with slots: <c>Left[ {from}][ for {to|country}]</c>. A part in brackets is left out when one of its slots is empty;
/// a slot takes the first of its names that has a value. The words of a value are never read as a template.</summary>
internal static class PhraseTemplate
{
    /// <param name="template">Well-formed: it comes from the resources.</param>
    /// <param name="value">The value of a name, given the phrase so far; empty when there is none.</param>
    public static string Fill(string template, Func<string, string, string> value)
    {
        var phrase = new StringBuilder();
        for (var i = 0; i < template.Length;)
        {
            var open = template.IndexOf('[', i);
            if (open < 0)
                open = template.Length;
            phrase.Append(Part(template[i..open], phrase.ToString(), value) ?? template[i..open]);
            var close = open == template.Length ? open : template.IndexOf(']', open);
            if (close > open)
                phrase.Append(Part(template[(open + 1)..close], phrase.ToString(), value));
            i = close + 1;
        }

        return phrase.ToString();
    }

    /// <summary>The part with its slots filled; null when a slot stays empty.</summary>
    private static string? Part(string part, string before, Func<string, string, string> value)
    {
        var open = part.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
            return part;
        var close = part.IndexOf('}', open);
        var filled = part[(open + 1)..close].Split('|').Select(name => value(name, before)).FirstOrDefault(found => found.Length > 0);
        return filled is null || Part(part[(close + 1)..], before + filled, value) is not { } rest ? null : part[..open] + RightToLeft.SetApart(filled) + rest;
    }
}
