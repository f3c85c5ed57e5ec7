using System.Globalization;
using System.Text;

namespace Asyl.Casework.Dossiers.Word;

/// <summary>
/// Text as XML can hold it: what it forbids, and every control character, comes out as U+FFFD, an end of a line as a space. A change of direction that a
/// source begins and never ends is ended with it, so that it turns nothing around it.
/// </summary>
internal static class Printable
{
    private const char EndOfEmbedding = '\u202C', EndOfIsolate = '\u2069';

    public static string Of(string text)
    {
        var printable = new StringBuilder(text.Length);
        var open = new Stack<char>();
        foreach (var rune in text.EnumerateRunes())
        {
            printable.Append(Shown(rune).ToString());
            Follow(open, (char)Math.Min(rune.Value, char.MaxValue));
        }

        return printable.Append([.. open]).ToString();
    }

    private static Rune Shown(Rune rune) => rune.Value is '\t' or '\n' or '\r' ? new(' ')
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control || rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune;

    private static void Follow(Stack<char> open, char c)
    {
        if (c is '\u202A' or '\u202B' or '\u202D' or '\u202E')
            open.Push(EndOfEmbedding);
        else if (c is '\u2066' or '\u2067' or '\u2068')
            open.Push(EndOfIsolate);
        else if (open.TryPeek(out var end) && end == c)
            open.Pop();
    }
}
