namespace Asyl.Language.Text;

/// <summary>Zones of a page or a wire report: what stands above its body, in it and below it.</summary>
internal static class PageZones
{
    private const int LongestStandfirst = 60;
    private const int ShortStandfirst = 30;
    private const int MenuRun = 3;

    /// <summary>Gives every block its zone; returns the index of the headline, or -1.</summary>
    public static int Assign(Page page, ISet<int> items)
    {
        if (!page.HasBody)
            return AssignWithoutBody(page);
        var headline = Headlines.Find(page, items);
        for (var i = 0; i < page.FirstBody; i++)
            page.Blocks[i].Zone = items.Contains(i) ? Zone.Headline : Above(page, i, headline);
        for (var i = page.FirstBody; i < page.Tail; i++)
            page.Blocks[i].Zone = items.Contains(i) ? Zone.Headline : Within(page, i);
        AssignMenuRun(page);
        AssignTail(page);
        AssignStandfirst(page, headline);
        return headline;
    }

    private static int AssignWithoutBody(Page page)
    {
        var headline = page.Blocks.FindIndex(block => block is { IsMenu: false, IsNotice: false, IsFront: false, EndsInStop: false });
        var isPage = headline >= 0 && page.Blocks.Skip(headline + 1).Any(block => block is { IsMenu: false, IsNotice: false });
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            block.Zone = i == headline && isPage ? Zone.Headline : page.IsCaption(i) ? Zone.Caption : block.IsMenu || block.IsNotice ? Zone.Boilerplate : Bylines.Is(block) ? Zone.Byline : Zone.Body;
        }

        return isPage ? headline : -1;
    }

    private static Zone Above(Page page, int index, int headline)
    {
        var block = page.Blocks[index];
        if (index == headline)
            return Zone.Headline;
        if (block.Text == page.At(headline)?.Text && !page.IsCaption(index))
            return Zone.Boilerplate;
        if (page.IsCaption(index))
            return Zone.Caption;
        if (block.IsMenu || block.IsNotice || block.IsBullet)
            return Zone.Boilerplate;
        if (!block.IsFront && Bylines.IsPlaceAndDay(block))
            return Zone.Dateline;
        if (Bylines.Is(block))
            return index < headline ? Zone.Frontmatter : Zone.Byline;
        if (index < headline && page.IsCaptured)
            return Zone.Boilerplate;
        if (!page.IsCaptured && block.EndsInStop && block.Words >= 3 && (headline < 0 || index > headline + 1) && !block.IsFront)
            return Zone.Body;
        if (block.IsFront || (Bylines.IsDated(block) && !block.EndsInStop))
            return Zone.Frontmatter;
        if (index > headline && headline >= 0)
            return block.IsClock ? Zone.Body : block.Words >= 5 ? Zone.Standfirst : page.IsCaptured ? Zone.Boilerplate : Zone.Frontmatter;
        return page.IsCaptured ? Zone.Boilerplate : Zone.Frontmatter;
    }

    private static Zone Within(Page page, int index)
    {
        var block = page.Blocks[index];
        if (page.IsCaption(index))
            return Zone.Caption;
        if (block.IsMenu || (block.IsNotice && block.Words <= 40 && !block.IsProse))
            return Zone.Boilerplate;
        if (block.IsRelatedLine && !block.IsProse)
            return Zone.Related;
        if (index == page.FirstBody || block.IsProse)
            return Zone.Body;
        var isListed = block.IsRelatedHead || (page.Blocks[index - 1].Zone == Zone.Related && !block.EndsInStop && block.Words > 3);
        return isListed ? Zone.Related : Zone.Body;
    }

    // A short first paragraph is a standfirst when a byline, a dateline or a picture comes behind it, or the page is an interview.
    private static void AssignStandfirst(Page page, int headline)
    {
        if (headline < 0 || page.Blocks[page.FirstBody].Words > LongestStandfirst || page.FirstBody + 1 >= page.Tail)
            return;
        var next = page.Blocks[page.FirstBody + 1];
        var isInterview = page.Blocks.Take(headline).Any(block => block.Lower.StartsWith("interview", StringComparison.Ordinal));
        var hasDateline = next.Text.Length > 0 && Datelines.Read(next.Text, new(next.Text, new(0, next.Text.Length), 0, next.Text.Length), isFirst: false) is not null;
        var isAbovePicture = page.Blocks[page.FirstBody].Words <= ShortStandfirst && next.Zone == Zone.Caption && headline == page.FirstBody - 1;
        if (!Bylines.Is(next) && !isInterview && !hasDateline && !isAbovePicture)
            return;
        page.Blocks[page.FirstBody].Zone = Zone.Standfirst;
        for (var i = page.FirstBody + 1; i < page.Tail && !page.IsPlainProse(i); i++)
        {
            if (Bylines.Is(page.Blocks[i]))
                page.Blocks[i].Zone = Zone.Byline;
        }
    }

    // Below the last prose a run of short lines is a menu; one or two are not.
    private static void AssignMenuRun(Page page)
    {
        var last = page.Tail - 1;
        while (last > page.FirstBody && !page.IsPlainProse(last))
            last--;
        var run = 0;
        for (var i = page.Tail - 1; i > last; i--)
        {
            var isShort = page.Blocks[i] is { EndsInStop: false, Words: <= 5, IsClock: false } block && !block.Text.StartsWith('-');
            run = isShort ? run + 1 : 0;
            if (run == MenuRun)
            {
                for (var j = i; j < page.Tail && j < i + MenuRun; j++)
                    page.Blocks[j].Zone = Zone.Boilerplate;
            }
            else if (run > MenuRun)
            {
                page.Blocks[i].Zone = Zone.Boilerplate;
            }
        }
    }

    private static void AssignTail(Page page)
    {
        var isListing = false;
        var heads = page.Blocks.Take(page.FirstBody).Where(block => block.Words <= 4).Select(block => block.Text).ToHashSet(StringComparer.Ordinal);
        for (var i = page.Tail; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            if (block.IsRelatedHead)
                isListing = true;
            else if (block.IsNotice || block.IsMenu || block.IsBullet || block.IsBio || heads.Contains(block.Text))
                isListing = false;
            block.Zone = isListing || block.IsRelatedLine ? Zone.Related : page.IsCaption(i) ? Zone.Caption : Zone.Boilerplate;
        }
    }
}
