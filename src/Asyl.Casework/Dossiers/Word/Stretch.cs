using System.Text;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>How letters are set: Word has a font, a size and a language for each.</summary>
internal enum Writing
{
    Western,
    RightToLeft,
    EastAsian,
}

/// <summary>A piece of a text that is set one way.</summary>
internal readonly record struct Stretch(string Text, Writing Writing)
{
    /// <summary>The pieces of a text, in order and whole. What belongs to no script goes with its neighbours where they agree, else with the text.</summary>
    /// <param name="around">Of a text without letters.</param>
    public static IEnumerable<Stretch> Of(string text, Writing around)
    {
        var runes = text.EnumerateRunes().ToArray();
        var ways = Ways([.. runes.Select(WritingOf)], around);
        for (int start = 0, end; start < runes.Length; start = end)
        {
            end = start + 1;
            while (end < runes.Length && ways[end] == ways[start])
                end++;
            yield return new(string.Concat(runes[start..end]), ways[start]);
        }
    }

    /// <summary>The writing of its first letter.</summary>
    public static Writing? First(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (WritingOf(rune) is { } writing)
                return writing;
        }

        return null;
    }

    /// <summary>The writing of most of its letters.</summary>
    public static Writing? Most(string text) => text.EnumerateRunes().Select(WritingOf).Where(writing => writing is not null)
        .GroupBy(writing => writing).OrderByDescending(letters => letters.Count()).ThenBy(letters => letters.Key).FirstOrDefault()?.Key;

    private static Writing[] Ways(Writing?[] found, Writing around)
    {
        var whole = found.FirstOrDefault(writing => writing is not null) ?? around;
        var ways = new Writing[found.Length];
        var before = whole;
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is null)
            {
                var end = i;
                while (end < found.Length && found[end] is null)
                    end++;
                var after = end < found.Length ? found[end]!.Value : whole;
                Array.Fill(ways, before == after ? before : whole, i, end - i);
                i = end - 1;
                continue;
            }

            ways[i] = before = found[i]!.Value;
        }

        return ways;
    }

    /// <summary>By the blocks of Unicode 15.1; null for digits, signs, marks and spaces that every script uses.</summary>
    private static Writing? WritingOf(Rune rune) => rune.Value switch
    {
        (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => Writing.RightToLeft,
        (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0x9FFF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF) => Writing.EastAsian,
        _ => Rune.IsLetter(rune) ? Writing.Western : null,
    };
}
