namespace Asyl.Casework.Intake.Printed;

/// <summary>Chinese writing, its marks included: words of it stand without blanks between them.</summary>
internal static class Ideographs
{
    public static bool Has(char letter) => letter is >= '\u2E80' and <= '\u9FFF' or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFF60');

    /// <summary>Words in a row, with a blank between two unless ideographs, or an ideograph and a number, meet.</summary>
    public static string Join(IEnumerable<string> words)
    {
        var line = new System.Text.StringBuilder();
        foreach (var word in words.Where(word => word.Length > 0))
        {
            if (line.Length > 0 && !Meet(line[^1], word[0]))
                line.Append(' ');
            line.Append(word);
        }

        return line.ToString();
    }

    private static bool Meet(char last, char next) => Has(last) ? Has(next) || char.IsAsciiDigit(next) : Has(next) && char.IsAsciiDigit(last);
}
