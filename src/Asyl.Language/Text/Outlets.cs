namespace Asyl.Language.Text;

/// <summary>
/// Finds who published a page, from what it says of itself: a copyright line, a masthead, a brand that stands above and below, the agency of the
/// dateline, the letterhead. Empty rather than wrong.
/// </summary>
internal static class Outlets
{
    private const int MostWords = 7;
    private const int FirstLines = 3;

    public static (string Outlet, string Publisher) Find(Page page, int headline, string agency)
    {
        var holder = page.Blocks.Where(block => block.Words <= 40).Select(block => Holder(block.Text)).FirstOrDefault(name => name.Length > 0) ?? "";
        var sender = Sender(page, headline);
        string[] candidates =
        [
            holder, Masthead(page, headline), Brand(page), Trusted(page), agency, OfService(page), SourceLines.Outlet(page, headline), sender.IsOutlet ? sender.Name : "",
        ];
        return (candidates.FirstOrDefault(name => name.Length > 0) ?? "", holder.Length > 0 ? holder : sender.Name);
    }

    public static string Url(Page page)
    {
        foreach (var block in page.Blocks)
        {
            if (block.Zone == Zone.Body || block.Words > 3)
                continue;
            var at = block.Text.IndexOf("http", StringComparison.Ordinal);
            if (at >= 0 && Uri.TryCreate(block.Text[at..].Split(' ')[0], UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
                return block.Text[at..].Split(' ')[0];
        }

        return "";
    }

    // "Harbour Gazette © 2025", "© Harbour Gazette 2019-2025. All rights reserved."
    private static string Holder(string text)
    {
        var sign = text.IndexOf('©', StringComparison.Ordinal);
        var length = 1;
        if (sign < 0)
            (sign, length) = (text.IndexOf("Copyright", StringComparison.OrdinalIgnoreCase), "Copyright".Length);
        if (sign < 0)
            return "";
        var behind = Name(text[(sign + length)..]);
        return behind.Length > 0 ? behind : Name(text[..sign]);
    }

    private static string Name(string text)
    {
        var words = text.Split([' ', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(word => !char.IsUpper(word[0]) || word.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase))
            .TakeWhile(word => char.IsUpper(word[0]) || word is "of" or "the" or "for" or "and" or "&" or "de")
            .TakeWhile(word => word is not ("All" or "Ltd" or "Inc" or "Ltd." or "Inc." or "LLC"))
            .ToList();
        var stop = words.FindIndex(word => word[^1] is '.' or ',' && word.Length > 2);
        if (stop >= 0)
            words = words[..(stop + 1)];
        var name = string.Join(' ', words).Trim(' ', '.', ',', '|', '-');
        return words.Count is > 0 and <= MostWords ? name : "";
    }

    // "Geneva Daily Brief - Thursday, 21 September 2023", "Island Ledger LIVE": a first line with a word of the press in it.
    private static string Masthead(Page page, int headline)
    {
        for (var i = 0; i < Math.Min(FirstLines, Math.Min(page.Blocks.Count, page.FirstBody)); i++)
        {
            var block = page.Blocks[i];
            if (i == headline || block.IsMenu || block.Words > 12 || block.Text.StartsWith("By ", StringComparison.Ordinal))
                continue;
            var text = block.Text;
            if (block.Dates() is [var date, ..])
                text = text[..date.Span.Start];
            text = text.Split(" - ")[0].Split(" | ")[0].Trim(' ', ',', '-', '–', '—', '|');
            if (text.EndsWith(" LIVE", StringComparison.Ordinal))
                text = text[..^5];
            if (IsNameOfPress(text))
                return text;
        }

        return "";
    }

    private static bool IsNameOfPress(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 5 && words.All(word => char.IsUpper(word[0]) || word is "of" or "the")
            && words.Any(word => PageWords.Says("media", word.ToLowerInvariant())) && !PageWords.Says("front", text.ToLowerInvariant());
    }

    // A short line above the body that stands again, alone, below it.
    private static string Brand(Page page)
    {
        var below = page.Blocks.Skip(page.Tail).Where(block => block is { Words: <= 4, IsMenu: false, IsBullet: false }).Select(block => block.Text).ToHashSet(StringComparer.Ordinal);
        var brand = page.Blocks.Take(page.FirstBody).FirstOrDefault(block =>
            block is { Words: <= 4, IsMenu: false, IsRelatedHead: false, Zone: Zone.Boilerplate } && below.Contains(block.Text) && char.IsUpper(block.Text[0]));
        return brand?.Text ?? "";
    }

    // "Why you can trust Harbour Gazette", "Sign up: Limmat Post in the morning".
    private static string Trusted(Page page)
    {
        foreach (var block in page.Blocks.Where(block => block.Zone != Zone.Body && block.Words <= 40))
        {
            var phrase = PageWords.Find("outletbehind", block.Text);
            if (phrase < 0)
                continue;
            var name = Name(block.Text[phrase..]);
            if (name.StartsWith("Our ", StringComparison.Ordinal) || !block.Text[phrase..].TrimStart().StartsWith(name.Split(' ')[0], StringComparison.Ordinal))
                continue;
            if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal))
                name = name[..^2];
            if (name.Length > 2)
                return name;
        }

        return "";
    }

    // "Harbour Radio's Kazakh Service": a language service names its house.
    private static string OfService(Page page)
    {
        foreach (var block in page.Blocks.Skip(page.Tail).Concat(page.Blocks.Take(page.FirstBody)))
        {
            var words = block.Words <= 6 ? block.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
            if (words is [.., var house, var language, "Service"] && char.IsUpper(language[0]) && (house.EndsWith("'s", StringComparison.Ordinal) || house.EndsWith("’s", StringComparison.Ordinal)))
                return string.Join(' ', words[..^2])[..^2];
        }

        return "";
    }

    // The head of a press release or a letter names its sender.
    private static (string Name, bool IsOutlet) Sender(Page page, int headline)
    {
        var isRelease = page.Blocks.Take(FirstLines).Any(block => block.Lower is "press release" or "news release" or "media release" or "press statement");
        var isLetter = page.Blocks.Any(block => block.Zone == Zone.Frontmatter) && page.Blocks.Any(block => block.Words <= 12 && block.Says("salutation"));
        if (!isRelease && !isLetter)
            return ("", false);
        var name = page.Blocks.Take(isRelease ? 4 : 1).FirstOrDefault(block =>
            block.Zone == Zone.Frontmatter && !block.IsFront && block.Words is >= 2 and <= 10 && !Bylines.IsDated(block) && char.IsUpper(block.Text[0]));
        return (name is null || page.Blocks.IndexOf(name) == headline ? "" : name.Text, isRelease);
    }
}
