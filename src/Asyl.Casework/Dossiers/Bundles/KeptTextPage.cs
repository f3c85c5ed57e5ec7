using Asyl.Casework.Dossiers.Html;

namespace Asyl.Casework.Dossiers.Bundles;

/// <summary>A kept text as it stands, a paragraph a line, with the passages that are cited marked. Never: its original's markup.</summary>
internal static class KeptTextPage
{
    /// <summary>Where a passage begins on the page.</summary>
    public static string Mark(string sheet, int text, int start) => $"{sheet}-{text}-{start}";

    public static void Write(HtmlWriter html, MarkedText marked, string language, Func<int, string> idOf)
    {
        (language is "" or "und" ? html.Start("div", ("class", "kept")) : html.Start("div", ("class", "kept"), ("lang", language))).Shipped("\n");
        for (int start = 0, end; start <= marked.Text.Length; start = end + 1)
        {
            end = marked.Text.IndexOf('\n', start) is >= 0 and var found ? found : marked.Text.Length;
            html.Start("p", ("dir", "auto"));
            Line(html, marked, start, end, idOf);
            html.End();
        }

        html.End();
    }

    private static void Line(HtmlWriter html, MarkedText marked, int start, int end, Func<int, string> idOf)
    {
        var cuts = marked.Cited.SelectMany(cited => new[] { cited.Start, cited.End }).Where(cut => cut > start && cut < end).Append(start).Append(end).Distinct().Order().ToList();
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            var words = marked.Text[from..to];
            if (marked.Cited.Any(cited => cited.Start == from))
                html.Element("span", words, ("class", "cited"), ("id", idOf(from)));
            else if (marked.Cited.Any(cited => cited.Start <= from && cited.End >= to))
                html.Element("span", words, ("class", "cited"));
            else
                html.Text(words);
        }
    }
}
