using Asyl.Language.Text;

namespace Asyl.Language.Pages;

/// <summary>Zones of a web page: by the element of the report, by what its markup says, and within the report by the look of its paragraphs.</summary>
internal static class MarkedZones
{
    private const double MostLinked = 0.7;
    private const double SomeLinked = 0.25;
    private const int LongestNotice = 40;
    private const int FarthestHead = 12;

    /// <summary>Gives every block its zone; the page, and the index of its headline or -1.</summary>
    public static (Page Page, int Headline) Assign(MainElement main, PageTitle title)
    {
        List<PageBlock> blocks = [.. main.Blocks];
        var isMain = new bool[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            blocks[i].Marked = ZoneOf(main.RoleOf(i));
            isMain[i] = main.Holds(i);
        }

        var start = Math.Max(0, Array.IndexOf(isMain, true));
        var page = Page.Of(blocks, start, Array.LastIndexOf(isMain, true) + 1);
        var headline = Headline(page, main.Markup, title, start);
        for (var i = 0; i < blocks.Count; i++)
            blocks[i].Zone = i == headline ? Zone.Headline : isMain[i] ? Within(page, i) : Around(page, i, headline, start);
        return (page, headline);
    }

    private static Zone? ZoneOf(ElementRole role) => role switch
    {
        ElementRole.Headline => Zone.Headline,
        ElementRole.Standfirst => Zone.Standfirst,
        ElementRole.Byline or ElementRole.Dated => Zone.Byline,
        ElementRole.Caption => Zone.Caption,
        ElementRole.Related => Zone.Related,
        ElementRole.Boilerplate or ElementRole.Comments => Zone.Boilerplate,
        _ => null,
    };

    // The heading that says the title again; else the last first-rank heading above the report.
    private static int Headline(Page page, IReadOnlyList<HtmlBlock> markup, PageTitle title, int start)
    {
        var last = -1;
        for (var i = 0; i < page.Blocks.Count && i <= Math.Max(start, page.FirstBody); i++)
        {
            var block = page.Blocks[i];
            if (block.IsBeside || !(Elements.Of(markup[i].Element.Name).IsHeading || block.Marked == Zone.Headline))
                continue;
            if (title.IsSaidBy(block))
                return i;
            if (markup[i].Element.Name == "h1" || (block.Marked == Zone.Headline && last < 0))
                last = i;
        }

        return last;
    }

    private static Zone Within(Page page, int index)
    {
        var block = page.Blocks[index];
        if (block.Marked is { } marked && marked != Zone.Headline)
            return marked;
        if (block.Linked > MostLinked && block.Words > 3)
            return Zone.Related;
        if (block.IsMenu || (block.IsNotice && block.Words <= LongestNotice))
            return Zone.Boilerplate;
        if (block.IsRelatedHead || (block.IsRelatedLine && block.Words <= LongestNotice) || GoesOnListing(page, index))
            return Zone.Related;
        if (page.IsCaption(index))
            return Zone.Caption;
        return block.Marked == Zone.Headline ? Zone.Boilerplate : Zone.Body;
    }

    private static bool GoesOnListing(Page page, int index) =>
        index > 0 && page.Blocks[index - 1].Zone == Zone.Related && page.Blocks[index] is { IsProse: false, Linked: > SomeLinked };

    private static Zone Around(Page page, int index, int headline, int start)
    {
        var block = page.Blocks[index];
        var isHead = headline >= 0 && index >= headline - FarthestHead && index < start;
        return block.Marked switch
        {
            Zone.Byline when isHead => Zone.Byline,
            Zone.Caption when isHead => Zone.Caption,
            Zone.Standfirst when isHead && index > headline => Zone.Standfirst,
            Zone.Related => Zone.Related,
            _ when isHead && Bylines.Is(block) => Zone.Byline,
            _ => Zone.Boilerplate,
        };
    }
}
