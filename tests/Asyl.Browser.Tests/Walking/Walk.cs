using AngleSharp.Html.Parser;
using Asyl.Browser.Tests.Served;

namespace Asyl.Browser.Tests.Walking;

/// <summary>
/// Goes from the first page to every page that links and search forms lead to, one of each kind. It runs no script, so it finds what can be
/// reached without one. It sends no form that changes anything.
/// </summary>
internal sealed class Walk(Uri address, string cookie)
{
    private const int AtMost = 300;

    private readonly HashSet<string> kinds = new(StringComparer.Ordinal);
    private readonly Queue<(string Path, string From)> ahead = new();

    /// <param name="also">Pages of a kind with more on them than the first one that is found.</param>
    public async Task<IReadOnlyList<WalkedPage>> Take(params string[] also)
    {
        var pages = new List<WalkedPage>();
        foreach (var path in (string[])["/", .. also])
            Note(path, "");
        while (ahead.TryDequeue(out var next))
        {
            pages.Count.ShouldBeLessThan(AtMost, "the walk does not end: what makes so many kinds of pages?");
            var page = new WalkedPage(next.Path, Routes.KindOf(next.Path), next.From, await Wire.Get(address, next.Path, cookie));
            pages.Add(page);
            foreach (var path in Links(page))
                Note(path, page.Path);
        }

        return pages;
    }

    private void Note(string path, string from)
    {
        if (kinds.Add(Routes.KindOf(path)))
            ahead.Enqueue((path, from));
    }

    private IEnumerable<string> Links(WalkedPage page)
    {
        if (page.Answer.Header("Location") is { Length: > 0 } location)
            return Own(page, [location]);
        if (!page.IsPage)
            return [];
        var document = new HtmlParser().ParseDocument(page.Answer.Body);
        var named = document.QuerySelectorAll("[href], [src], [hx-get]").Select(element =>
            element.GetAttribute("hx-get") ?? element.GetAttribute("src") ?? element.GetAttribute("href")!);
        return Own(page, [.. named, .. SearchForm.AllIn(document).SelectMany(form => form.Addresses)]);
    }

    private IEnumerable<string> Own(WalkedPage page, IEnumerable<string> named) =>
        from name in named
        let target = new Uri(new Uri(address, page.Path), name)
        where target.Authority == address.Authority
        select target.PathAndQuery;
}
