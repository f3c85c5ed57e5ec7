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
    private Edtf timePublished;
    private Edtf timeModified;

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
                case "time":
                    AddTime(node);
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
        return layout with
        {
            Title = First(layout.Title, Collapse(data.Title), Meta("title"), titleElement),
            Outlet = First(Name(Meta("outlet")), Name(data.Publisher), Name(layout.Outlet)),
            Publisher = First(Name(data.Publisher), Name(Meta("publisher")), Name(layout.Publisher)),
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

    private void AddTime(HtmlNode node)
    {
        if (PageTimes.Of(node) is not var (isPublished, date))
            return;
        if (isPublished)
            timePublished = FirstKnown(timePublished, date);
        else
            timeModified = FirstKnown(timeModified, date);
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

    // An address or a handle is no name, and a second line is another.
    private static string Name(string value)
    {
        var name = value.Split('\n')[0].Trim();
        if (name.Contains("://", StringComparison.Ordinal) || name.StartsWith('@'))
            return "";
        return name.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? name[3..].Trim() : name;
    }

    private static string Address(string value) => Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? value : "";

    private static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
