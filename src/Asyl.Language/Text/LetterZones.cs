namespace Asyl.Language.Text;

/// <summary>Zones of a letter: its head is front matter, the line above the salutation its headline, the name below the closing its byline.</summary>
internal static class LetterZones
{
    private const int LongestHead = 40;

    /// <summary>The index of the subject line (-1 for none), or null when the page is no letter.</summary>
    public static int? Assign(Page page)
    {
        var salutation = page.Blocks.FindIndex(0, Math.Min(LongestHead, page.Blocks.Count), block => block.Words <= 12 && block.Says("salutation"));
        if (salutation < 0)
            return null;
        var subject = Subject(page, salutation);
        for (var i = 0; i < salutation; i++)
            page.Blocks[i].Zone = i == subject ? Zone.Headline : Zone.Frontmatter;
        var closing = page.Blocks.FindLastIndex(block => block.Words <= 6 && block.Says("closing"));
        for (var i = closing; closing > salutation && i < page.Blocks.Count; i++)
            page.Blocks[i].Zone = i <= closing + 1 ? Zone.Byline : Zone.Frontmatter;
        return subject;
    }

    private static int Subject(Page page, int salutation)
    {
        var behind = page.At(salutation + 1);
        if (behind is not null && (behind.Lower.StartsWith("re:", StringComparison.Ordinal) || behind.Lower.StartsWith("subject:", StringComparison.Ordinal)))
        {
            behind.Zone = Zone.Headline;
            return salutation + 1;
        }

        return page.At(salutation - 1) is { Words: >= 4 } line && !(Bylines.IsDated(line) && line.Words <= 5) && !line.IsFront ? salutation - 1 : -1;
    }
}
