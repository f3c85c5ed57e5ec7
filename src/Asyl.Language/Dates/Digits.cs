using System.Globalization;

namespace Asyl.Language.Dates;

/// <summary>Reads whole numbers in digits.</summary>
internal static class Digits
{
    /// <summary>The number; -1 when there is anything but digits, nothing at all, or a number too large.</summary>
    public static int Parse(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
