namespace Asyl.Language.Text;

/// <summary>Reads lines that name the writer or the day of a report: "By NAME in PLACE", "NAME Jun 3, 2019", "Published: 12 March 2021".</summary>
internal static class Bylines
{
    private const int MostWords = 16;
    private const int MostNameWords = 5;

    public static bool Is(PageBlock block)
    {
        if (block.Words > MostWords || block.IsProse || block.IsNotice || block.IsMenu)
            return false;
        if (block.Lower.StartsWith("by ", StringComparison.Ordinal) && block.Text.Length > 3 && char.IsUpper(block.Text[3]))
            return true;
        return IsDated(block) && !block.Text.EndsWith('.') && (block.Says("dated") || IsNameAndDay(block.Text, block.Dates()[0]));
    }

    /// <summary>Whether a short line says a day or a month in full, or a day with its weekday.</summary>
    public static bool IsDated(PageBlock block) =>
        block.Dates() is [var first, ..] && (first.Date.IsKnown && first.Date.Text.Length >= 7 || IsDayAlone(block, first));

    /// <summary>A line such as "Almaty, Thursday 30 May. From our reporter".</summary>
    public static bool IsPlaceAndDay(PageBlock block)
    {
        var comma = block.Text.IndexOf(',', StringComparison.Ordinal);
        return comma is > 2 and < 30 && char.IsUpper(block.Text[0]) && block.Words <= 12 && !block.Says("dated") && !block.Lower.StartsWith("by ", StringComparison.Ordinal)
            && block.Dates() is [var date, ..] && date.Span.Start <= comma + 2 && date.Span.Start > comma;
    }

    /// <summary>The name in a byline, or empty.</summary>
    public static string Author(PageBlock block)
    {
        var text = block.Text;
        var isBy = block.Lower.StartsWith("by ", StringComparison.Ordinal);
        if (isBy)
            text = text[3..];
        else if (block.Says("dated") || block.Dates() is not [var date, ..])
            return block.Words > 1 && IsName(text) ? text : "";
        else
            text = text[..date.Span.Start];
        foreach (var mark in (string[])["|", " in ", " for ", ",", " - ", " – ", " — ", "•", "·", " at ", " on ", "("])
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at > 0)
                text = text[..at];
        }

        var dates = Dates.DateReader.Read(text, [new(0, text.Length)], Dates.Edtf.Unknown);
        if (dates is [var day, ..] && day.Span.Start > 0 && day.Text.AsSpan().ContainsAnyInRange('0', '9'))
            text = text[..day.Span.Start];
        return IsName(text.Trim()) ? text.Trim() : "";
    }

    private static bool IsDayAlone(PageBlock block, Dates.DateMention date) =>
        block.Words <= 4 && date.TimexValue.StartsWith("XXXX-", StringComparison.Ordinal) && date.Span.Length == block.Text.Length;

    // Nothing before the date, or a name before a full day.
    private static bool IsNameAndDay(string text, Dates.DateMention date)
    {
        var before = text[..date.Span.Start].Trim(' ', ',', '|', '-', '–', '—', '•', '·', ':');
        return before.Length == 0 || (date.Date.IsDay && IsName(before) && !before.Contains("'s", StringComparison.Ordinal) && !before.Contains("’s", StringComparison.Ordinal));
    }

    // "Kavkaz Meridian staff" is a writer too: only the first word must be a name.
    private static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostNameWords || !char.IsUpper(words[0][0]))
            return false;
        return words.Count(word => char.IsUpper(word[0])) * 2 > words.Length && !text.AsSpan().ContainsAnyInRange('0', '9');
    }
}
