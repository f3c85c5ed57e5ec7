namespace Asyl.Casework.Dossiers.Html;

/// <summary>How much room words take in a figure, by how wide letters of 11 to 12 units commonly are; fonts differ, so it errs on the wide side.</summary>
internal static class Lettering
{
    /// <summary>As many letters as fit.</summary>
    public static string Fitted(string words, double room)
    {
        var fitting = 0;
        for (var taken = 0.0; fitting < words.Length && taken <= room; fitting++)
            taken += Room(words[fitting]);
        return fitting == words.Length ? words : words[..Math.Max(1, fitting - 2)].TrimEnd() + "…";
    }

    public static double Width(string words) => words.Sum(Room);

    private static double Room(char letter) => letter >= '\u2E80' ? 12.5 : char.IsUpper(letter) ? 8.3 : 6.3;
}
