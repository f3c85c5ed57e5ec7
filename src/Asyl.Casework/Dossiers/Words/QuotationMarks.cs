namespace Asyl.Casework.Dossiers.Words;

/// <summary>
/// The marks that words of a source are set between. Words that are one whole quotation already have theirs; words that begin or end with a mark like
/// the usual ones get the other kind, so that no two stand side by side. The words themselves are never changed.
/// </summary>
public static class QuotationMarks
{
    public static string Around(string words)
    {
        var (open, close) = Of(words);
        return open + words + close;
    }

    public static (string Open, string Close) Of(string words)
    {
        if (IsOneQuotation(words))
            return ("", "");
        return words.Length > 0 && (Clashes(words[0]) || Clashes(words[^1]))
            ? (Strings.Of("quote.open_other"), Strings.Of("quote.close_other"))
            : (Strings.Of("quote.open"), Strings.Of("quote.close"));
    }

    private static bool IsOneQuotation(string words) => words.Length > 2 && IsMark(words[0]) && IsMark(words[^1]) && !words[1..^1].Any(IsMark);

    private static bool Clashes(char c) => Strings.Of("quote.clashing").Contains(c, StringComparison.Ordinal);

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';
}
