namespace Asyl.Casework.Dossiers.Words;

/// <summary>
/// Words of scripts that run from right to left, inside a phrase that does not. Set apart, so that the numbers, brackets and dashes that the phrase puts
/// beside them stay where it puts them (Unicode Standard Annex 9: first strong isolate). All other words stay as they are.
/// </summary>
internal static class RightToLeft
{
    private const char Isolate = '\u2068';
    private const char EndOfIsolate = '\u2069';

    public static string SetApart(string words) => words.Any(IsOfIt) ? $"{Isolate}{words}{EndOfIsolate}" : words;

    /// <summary>The blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms.</summary>
    private static bool IsOfIt(char c) => c is (>= '\u0590' and <= '\u08ff') or (>= '\ufb1d' and <= '\ufdff') or (>= '\ufe70' and <= '\ufefc');
}
