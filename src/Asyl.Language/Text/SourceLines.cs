namespace Asyl.Language.Text;

/// <summary>Finds the outlet in the lines around a headline: above a line with place and day, behind the writer's name, or as first line above "Essay".</summary>
internal static class SourceLines
{
    private const int MostWords = 8;
    private const int Farthest = 12;

    private static readonly string[] Tails = [" - ", " – ", " — ", " / ", " | ", " with agencies", " with wires"];

    /// <summary>The name, or empty. What could be a person's name is left out.</summary>
    public static string Outlet(Page page, int headline)
    {
        for (var i = 0; i < Math.Min(Farthest, page.FirstBody); i++)
        {
            var block = page.Blocks[i];
            if (i == headline || block.Words > MostWords || block.IsMenu || block.IsBullet)
                continue;
            var name = OfWriter(block.Text);
            if (name.Length == 0 && page.At(i + 1) is { } next && (IsDayLine(next) || (i == 0 && next.IsFront)))
                name = OfSourceLine(block);
            if (name.Length > 0)
                return name;
        }

        return "";
    }

    private static bool IsDayLine(PageBlock block) => block.Words <= MostWords && (Bylines.IsPlaceAndDay(block) || Bylines.IsDated(block) || HasYear(block.Text));

    // A day in a language whose dates are not read is known by its year.
    private static bool HasYear(string line) =>
        line.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Any(word => word is ['1', '9', _, _] or ['2', '0', _, _] && word.All(char.IsAsciiDigit));

    // "By Ana Petrova, Harbour Gazette", "By a Harbour Gazette correspondent".
    private static string OfWriter(string line)
    {
        if (!line.StartsWith("By ", StringComparison.Ordinal))
            return "";
        var rest = line[3..];
        var article = rest.StartsWith("a ", StringComparison.Ordinal) ? 2 : rest.StartsWith("our ", StringComparison.Ordinal) ? 4 : 0;
        if (article > 0)
            return Capitalised(rest[article..].Split(' ').TakeWhile(word => word.Length > 0 && char.IsUpper(word[0])));
        var comma = rest.IndexOf(", ", StringComparison.Ordinal);
        return comma < 0 || rest.AsSpan().ContainsAnyInRange('0', '9') ? "" : Capitalised(rest[(comma + 2)..].Split(' '));
    }

    // "Harbour Gazette - English Page", "THE HARBOUR GAZETTE with agencies", "«Вестник гавани»"; a plain "Ana Petrova" is a writer.
    private static string OfSourceLine(PageBlock block)
    {
        if (block.EndsInStop || block.Text.StartsWith("By ", StringComparison.Ordinal) || Bylines.IsDated(block) || block.IsFront || block.Text.Contains(':', StringComparison.Ordinal) || block.Text.Any(char.IsAsciiDigit))
            return "";
        var name = block.Text;
        foreach (var tail in Tails)
        {
            var at = name.IndexOf(tail, StringComparison.Ordinal);
            name = at > 0 ? name[..at] : name;
        }

        var plain = name.Trim('«', '»', '“', '”', '"', ' ');
        var words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isMarked = plain.Length < block.Text.Length || words is ["The" or "THE", ..] || words.All(word => word.Length > 2 && word.All(c => !char.IsLower(c))) || block.Words == 1;
        return isMarked || words.Length > 2 ? Capitalised(words, mayBeLower: true) : "";
    }

    private static string Capitalised(IEnumerable<string> words, bool mayBeLower = false)
    {
        var name = string.Join(' ', words);
        return name.Length > 2 && char.IsUpper(name[0]) && (mayBeLower || name.Split(' ').All(word => char.IsUpper(word[0]) || word is "of" or "the" or "and" or "&")) ? name : "";
    }
}
