namespace Asyl.Language.Text;

/// <summary>
/// Tells the parts of a page apart. Enters: plain text, as captured from a page or sent over a wire. Leaves: zones that partition it, and
/// what the head of the page says about itself. Never: a guess at an outlet or author that the page does not name.
/// </summary>
public static class Zoning
{
    public static PageLayout Partition(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var page = Page.Read(text);
        if (page.Blocks.Count == 0)
            return new() { Zones = text.Length == 0 ? [] : [new(0, text.Length, Zone.Body)] };
        var items = Items(text, page);
        return Layout(text, page, LetterZones.Assign(page) ?? PageZones.Assign(page, items));
    }

    /// <summary>The layout of a page whose blocks have their zones.</summary>
    internal static PageLayout Layout(string text, Page page, int headline)
    {
        var (zones, dateline) = Merge(text, page);
        var outlet = Outlets.Find(page, headline, dateline.Agency);
        var author = page.Blocks.Where(block => block.Zone == Zone.Byline).Select(Bylines.Author).FirstOrDefault(name => name.Length > 0) ?? "";
        return new()
        {
            Zones = zones,
            Title = page.At(headline)?.Text ?? "",
            Outlet = outlet.Outlet,
            Publisher = outlet.Publisher,
            Author = author == outlet.Outlet ? "" : author,
            Url = Outlets.Url(page),
            DatelinePlace = dateline.Place,
        };
    }

    // Headings of short items, each before its own dateline: where there are several, none of them is the page's headline.
    private static HashSet<int> Items(string text, Page page)
    {
        var items = new HashSet<int>();
        for (var i = 1; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i - 1] is { EndsInStop: false, Words: <= 20, IsMenu: false } && Datelines.Read(text, page.Blocks[i], isFirst: false) is not null)
                items.Add(i - 1);
        }

        return items.Count > 1 ? items : [];
    }

    private static (IReadOnlyList<ZonedSpan> Zones, (string Place, string Agency) Dateline) Merge(string text, Page page)
    {
        var zones = new List<ZonedSpan>();
        var found = ("", "");
        var bodies = 0;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            var mayBegin = block.Zone == Zone.Body && (bodies++ < 3 || page.Blocks[i - 1].Zone == Zone.Headline);
            if (mayBegin && Datelines.Read(text, block, bodies == 1) is var (end, place, agency))
            {
                Add(zones, new(block.Start, end, Zone.Dateline));
                Add(zones, new(end, block.End, Zone.Body));
                found = found is ("", "") ? (place, agency) : found;
            }
            else
            {
                Add(zones, new(block.Start, block.End, block.Zone));
                if (block.Zone == Zone.Dateline && found is ("", ""))
                    found = (Datelines.Place(block.Text), "");
            }
        }

        return (zones, found);
    }

    private static void Add(List<ZonedSpan> zones, ZonedSpan zone)
    {
        if (zones.Count > 0 && zones[^1].Zone == zone.Zone)
            zones[^1] = zones[^1] with { End = zone.End };
        else if (zone.End > zone.Start)
            zones.Add(zone);
    }
}
