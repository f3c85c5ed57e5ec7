using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>Takes a written name apart: words, titles, particles, which word is the father's.</summary>
internal static class NameReader
{
    public const int LongestText = 300;
    private const int MostWords = 12;

    private static readonly char[] Between = [' ', '\t', '\r', '\n', ' ', '　', '-', '‐', '‑', '–', '—', '.', ',', '·', '•', '‧', '∙', '・', '･', '＝', '=', '/', '_', '(', ')', '"', '“', '”', '«', '»'];

    /// <summary>Where a particle stands to the father's name.</summary>
    private static readonly Dictionary<string, string> Particles = Table.Rows("PersonalNames/particles.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static readonly Dictionary<string, (string Role, bool IsAnywhere)> Titles =
        Table.Rows("PersonalNames/titles.tsv").ToDictionary(row => row[0], row => (row[1], row[2] == "anywhere"), StringComparer.Ordinal);

    public static PersonalName Read(string text)
    {
        var words = Words(text);
        var (kept, roles, fathers) = (new List<NameToken>(), new List<string>(), new HashSet<NameToken>());
        var place = "";
        foreach (var token in words)
        {
            if (Title(token, kept.Count) is { } role)
            {
                roles.Add(role);
                continue;
            }

            var isBefore = place == "before father" && kept.Count > 0;
            if (!Particles.TryGetValue(token.Folded, out place))
                kept.Add(token);
            if (kept.Count > 1 && (place is null ? isBefore : place == "behind father"))
                fathers.Add(kept[^1]);
        }

        return kept.Count > 0 ? Made(text, kept, roles, fathers) : Made(text, words, [], []);
    }

    /// <summary>The titles and particles of a text that are no words of the name.</summary>
    public static IReadOnlyList<(NameToken Token, NamePart Part)> LeftOut(string text)
    {
        var (left, kept) = (new List<(NameToken, NamePart)>(), 0);
        foreach (var token in Words(text))
        {
            if (Title(token, kept) is not null)
                left.Add((token, NamePart.Title));
            else if (Particles.ContainsKey(token.Folded))
                left.Add((token, NamePart.Particle));
            else
                kept++;
        }

        return kept > 0 ? left : [];
    }

    /// <summary>The role that a word tells as a title behind so many words of the name; null where it is none.</summary>
    private static string? Title(NameToken token, int kept) => Titles.TryGetValue(token.Folded, out var title) && (title.IsAnywhere || kept == 0) ? title.Role : null;

    private static List<NameToken> Words(string text)
    {
        var beginning = text.Length > LongestText ? text[..LongestText] : text;
        var comma = beginning.IndexOf(',', StringComparison.Ordinal);
        var spoken = comma > 0 ? $"{beginning[(comma + 1)..]} {beginning[..comma]}" : beginning;
        var lower = UyghurLetters.Read(Compositions.Compose(spoken.ToLowerInvariant()));
        return [.. lower.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => word.Any(char.IsLetterOrDigit)).Take(MostWords).Select(NameToken.Of).Where(token => token.Sound.Length > 0)];
    }

    private static PersonalName Made(string text, List<NameToken> tokens, List<string> roles, HashSet<NameToken> fathers)
    {
        // "Family Given Fathersovich", the order of Russian papers.
        if (tokens.Count == 3 && tokens[2].Ending == "patronymic" && tokens[1].Ending != "patronymic")
            tokens = [tokens[1], tokens[2], tokens[0]];
        return new(text, tokens) { Parts = [.. tokens.Select((token, at) => Part(token, at, tokens.Count, fathers))], Roles = [.. roles.Distinct(StringComparer.Ordinal)] };
    }

    private static NamePart Part(NameToken token, int at, int count, HashSet<NameToken> fathers) =>
        at == 0 ? NamePart.Given
        : token.Ending is "child" or "patronymic" || fathers.Contains(token) || (at == count - 1 && token.Script == "Hani" && token.Ending.Length == 0) ? NamePart.Father
        : at < count - 1 ? NamePart.Middle : NamePart.Family;
}
