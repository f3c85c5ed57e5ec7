using Asyl.Language.Names;

namespace Asyl.Casework.Dossiers.Redacting.Concerned;

/// <summary>The names in words that a person or a rule wrote for somebody: "her cousin Selin Aktan and Ida". Ordinary words are no part of one.</summary>
internal static class WrittenNames
{
    private static readonly string[] Between = [" and ", " и ", " және ", " ve ", ";", ","];

    public static IEnumerable<string> In(string words) => words.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Name).Where(name => name.Length > 0);

    /// <summary>The words that may be a name's; empty where there are none.</summary>
    public static string Name(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter) && IsNameLike(word)));

    private static bool IsNameLike(string word)
    {
        var bare = word.Trim('(', ')', '"', '“', '”', '.', ':');
        bare = bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal) ? bare[..^2] : bare;
        return bare.Length > 0 && !char.IsLower(bare[0]) && !OrdinaryWords.Has(bare);
    }
}
