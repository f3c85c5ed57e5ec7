namespace Asyl.Language.Text;

/// <summary>Which script a text is written in, and the letters that only some of its languages use.</summary>
internal static class Scripts
{
    private const int LettersPerHit = 6;

    private static readonly (string Language, string Script, string Letters)[] OwnLetters =
        [.. Table.Rows("Text/letters.tsv").Select(row => (row[0], row[1], row[2]))];

    /// <summary>latin, cyrillic or arabic, or the one language of another script; empty when there are too few letters.</summary>
    public static string Dominant(string text, int fewest)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var c in text)
        {
            var script = Of(c);
            if (script.Length > 0)
                counts[script] = counts.GetValueOrDefault(script) + 1;
        }

        if (counts.GetValueOrDefault("ja") * 10 > counts.GetValueOrDefault("zh"))
            counts["ja"] = counts.GetValueOrDefault("ja") + counts.GetValueOrDefault("zh");
        var best = counts.OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Key is "zh" or "ja" or "ko" ? (best.Value * 2 >= fewest ? best.Key : "") : best.Value >= fewest ? best.Key : "";
    }

    /// <summary>Counts a language's own letters as hits of its words.</summary>
    public static void AddLetters(string text, string script, Dictionary<string, int> hits)
    {
        foreach (var (language, own, letters) in OwnLetters)
        {
            if (own != script)
                continue;
            var count = 0;
            foreach (var c in text)
            {
                if (letters.Contains(c, StringComparison.Ordinal))
                    count++;
            }

            if (count >= LettersPerHit)
                hits[language] = hits.GetValueOrDefault(language) + (count / LettersPerHit);
        }
    }

    private static string Of(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '\u00c0' and <= '\u024f') or (>= '\u1e00' and <= '\u1eff') => "latin",
        >= '\u0400' and <= '\u052f' => "cyrillic",
        (>= '\u0600' and <= '\u06ff') or (>= '\u0750' and <= '\u077f') or (>= '\ufb50' and <= '\ufdff') or (>= '\ufe70' and <= '\ufefc') => "arabic",
        >= '\u4e00' and <= '\u9fff' => "zh",
        >= '\u3040' and <= '\u30ff' => "ja",
        >= '\uac00' and <= '\ud7a3' => "ko",
        >= '\u0590' and <= '\u05ff' => "he",
        >= '\u10a0' and <= '\u10ff' => "ka",
        >= '\u0530' and <= '\u058f' => "hy",
        >= '\u0370' and <= '\u03ff' => "el",
        >= '\u0e00' and <= '\u0e7f' => "th",
        >= '\u0900' and <= '\u097f' => "hi",
        >= '\u0980' and <= '\u09ff' => "bn",
        >= '\u0f00' and <= '\u0fff' => "bo",
        >= '\u1200' and <= '\u137f' => "am",
        _ => "",
    };
}
