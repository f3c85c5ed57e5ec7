using System.Text;

namespace Asyl.Casework.Dossiers.Redacting.Finding;

/// <summary>Numbers to take out, however their digits are grouped: a telephone, a paper. Of a long one the last nine digits are enough: +7 701 … and 8 701 … are one telephone.</summary>
internal sealed class DigitStrings(IEnumerable<string> numbers)
{
    public const int Shortest = 5;

    private const int LongestTold = 9;

    /// <summary>With all that groups it.</summary>
    private const int Longest = 40;

    private readonly HashSet<string> wanted = [.. numbers.Select(Digits).Where(digits => digits.Length >= Shortest).Select(Told)];

    /// <summary>Whether a word that somebody gives is nothing but digits and what groups them.</summary>
    public static bool Is(string word) => Digits(word).Length >= Shortest && word.All(c => char.IsDigit(c) || Groups(c));

    public IEnumerable<(int Start, int End)> In(string text)
    {
        for (var at = 0; wanted.Count > 0 && at < text.Length; at++)
        {
            if (!char.IsDigit(text[at]))
                continue;
            var (end, last) = (at, at);
            while (end < text.Length && (char.IsDigit(text[end]) || (Groups(text[end]) && end - last <= 2)))
                last = char.IsDigit(text[end++]) ? end - 1 : last;
            foreach (var (start, until) in Within(text, at, last + 1))
                yield return (start, until);
            at = last;
        }
    }

    /// <summary>Digits side by side may be several numbers: whole groups that make a wanted one.</summary>
    private IEnumerable<(int Start, int End)> Within(string text, int start, int end)
    {
        for (var from = start; from < end; from++)
        {
            if (!char.IsDigit(text[from]) || (from > start && char.IsDigit(text[from - 1])))
                continue;
            for (var to = Math.Min(end, from + Longest); to > from; to--)
            {
                if (!char.IsDigit(text[to - 1]) || (to < end && char.IsDigit(text[to])) || !wanted.Contains(Told(Digits(text[from..to]))))
                    continue;
                yield return (from > 0 && text[from - 1] == '+' ? from - 1 : from, to);
                from = to;
                break;
            }
        }
    }

    private static bool Groups(char c) => c is ' ' or '\u00a0' or '\u202f' or '-' or '‐' or '‑' or '–' or '.' or '(' or ')' or '/' or '+';

    private static string Told(string digits) => digits.Length > LongestTold ? digits[^LongestTold..] : digits;

    private static string Digits(string text) => text.Where(char.IsDigit).Aggregate(new StringBuilder(), (all, digit) => all.Append((char)('0' + char.GetNumericValue(digit)))).ToString();
}
