using Asyl.Language.Dates;
using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>
/// What a page says of itself where readers do not see it: structured data, the head's meta elements, marked-up times. Structured data go first, then
/// meta, then the page's own words. Never: a date from a copyright line.
/// </summary>
internal sealed class PageHead
{
    private readonly Dictionary<string, string> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly JsonLd data;
    private readonly string language;
    private readonly string canonical;
    private readonly string titleElement;
    private readonly Edtf timePublished;
    private readonly Edtf timeModified;

    private PageHead(HtmlNode root)
    {
        data = JsonLd.Of(root);
        (language, canonical, titleElement) = ("", "", "");
        foreach (var node in root.Descendants())
        {
            switch (node.Name)
            {
                case "meta":
                    AddMeta(node);
                    break;
                case "title" when titleElement.Length == 0 && node.Parent?.Name != "svg":
                    titleElement = Collapse(node.InnerText());
                    break;
                case "link" when canonical.Length == 0 && node["rel"].Equals("canonical", StringComparison.OrdinalIgnoreCase):
                    canonical = node["href"].Trim();
                    break;
                case "html" when language.Length == 0:
                    language = node["lang"].Trim();
                    break;
                case "time" when PageTimes.Of(node) is var (isPublished, date):
                    (timePublished, timeModified) = isPublished ? (timePublished.IsKnown ? timePublished : date, timeModified) : (timePublished, timeModified.IsKnown ? timeModified : date);
                    break;
            }
        }

        Title = new(titleElement, Meta("title"), data.Title);
    }

    /// <summary>What the head calls the page.</summary>
    public PageTitle Title { get; }

    /// <summary>The report's text where the structured data hold it; empty otherwise.</summary>
    public string Body => data.Body;

    /// <summary>The element that holds the structured data; null when there is none.</summary>
    public HtmlNode? Script => data.Script;

    public static PageHead Of(HtmlNode root) => new(root);

    /// <summary>The layout with what the head knows better than the text.</summary>
    public PageLayout Complete(PageLayout layout)
    {
        var publisher = First(Name(data.Publisher), Name(Meta("publisher")), layout.Publisher);
        var outlet = First(Name(Meta("outlet")), Name(data.Publisher), layout.Outlet);
        return layout with
        {
            Title = First(layout.Title, data.Title, Meta("title"), titleElement),
            Outlet = outlet,
            Publisher = publisher,
            Author = First(Name(data.Author), Name(Meta("author")), layout.Author),
            Url = First(Address(canonical), Address(Meta("url")), Address(data.Url), layout.Url),
            Published = FirstKnown(PageTimes.Day(data.Published), PageTimes.Day(Meta("published")), timePublished),
            Modified = FirstKnown(PageTimes.Day(data.Modified), PageTimes.Day(Meta("modified")), timeModified),
            Language = First(language, data.Language, Meta("language")).Replace('_', '-'),
        };
    }

    private void AddMeta(HtmlNode node)
    {
        var content = Collapse(node["content"]);
        if (content.Length == 0)
            return;
        foreach (var attribute in (string[])["property", "name", "itemprop", "http-equiv"])
        {
            if (node[attribute] is { Length: > 0 } name)
                metas.TryAdd(name.Trim(), content);
        }
    }

    private string Meta(string what) => MetaNames.Of(what).Select(name => metas.GetValueOrDefault(name, "")).FirstOrDefault(value => value.Length > 0, "");

    private static string First(params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            if (value.Length > 0)
                return value;
        }

        return "";
    }

    private static Edtf FirstKnown(params ReadOnlySpan<Edtf> dates)
    {
        foreach (var date in dates)
        {
            if (date.IsKnown)
                return date;
        }

        return Edtf.Unknown;
    }

    // An address or a handle is no name.
    private static string Name(string value)
    {
        if (value.Contains("://", StringComparison.Ordinal) || value.StartsWith('@'))
            return "";
        return value.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? value[3..].Trim() : value;
    }

    private static string Address(string value) => Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? value : "";

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
