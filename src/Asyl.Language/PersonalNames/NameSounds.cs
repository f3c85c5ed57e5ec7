using System.Text;
using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>What a token of a name sounds like, so that its spellings meet: a form to measure by and a coarse key to look up by.</summary>
public static class NameSounds
{
    private static readonly (string Written, string Sound)[] Rules = [.. Table.Rows("PersonalNames/sounds.tsv").Select(row => (row[0], row[1]))];

    private static readonly (string Ending, string Becomes, string Kind)[] Endings = [.. Table.Rows("PersonalNames/endings.tsv").Select(row => (row[0], row[1], row[2]))];

    /// <summary>So many sounds of a word in characters are looked up both ways.</summary>
    private const int MostOpen = 4;

    /// <summary>The sound of a folded token, doubled letters written once.</summary>
    public static string Of(string folded)
    {
        var marked = $"^{folded}$";
        foreach (var (written, sound) in Rules)
            marked = marked.Replace(written, Anchored(written, sound), StringComparison.Ordinal);
        return Undoubled(marked.Trim('^', '$'));
    }

    /// <summary>The sound of a piece of a folded word that has one of its own: a letter, a letter twice, letters that the rules make one sound; null for others.</summary>
    internal static string? OfPiece(string piece, bool isFirst, bool isLast)
    {
        if (piece.Length == 0 || (piece.Length == 2 && piece[0] == piece[1]))
            return Undoubled(piece);
        var (first, last) = (isFirst ? "^" : "", isLast ? "$" : "");
        var isRule = piece.Length == 1 || Rules.Any(rule => rule.Written == piece || rule.Written == first + piece || rule.Written == piece + last);
        return isRule ? Rules.Aggregate(first + piece + last, (word, rule) => word.Replace(rule.Written, Anchored(rule.Written, rule.Sound), StringComparison.Ordinal)).Trim('^', '$') : null;
    }

    /// <summary>The folded token without an ending that other spellings drop; itself when what would be left is too short for a name.</summary>
    public static string WithoutEnding(string folded) => Ending(folded) is var (ending, becomes, _) && ending.Length > 0 ? folded[..^ending.Length] + becomes : folded;

    /// <summary>What the ending of a folded token, or of one in characters, makes of it: child, patronymic, family; empty without one.</summary>
    internal static string KindOfEnding(string word) => Ending(word).Kind;

    /// <summary>The ending of a folded token that other spellings drop, and what it makes of it; empty without one.</summary>
    internal static (string Ending, string Becomes, string Kind) Ending(string word)
    {
        foreach (var row in Endings)
        {
            var shortest = row.Ending[0] > 'z' ? 1 : 3;
            if (word.Length >= row.Ending.Length + shortest && word.EndsWith(row.Ending, StringComparison.Ordinal))
                return row;
        }

        return ("", "", "");
    }

    /// <summary>The consonants of a sound by kind, behind a sign for a first vowel. Alike names nearly always share it; sharing it proves nothing.</summary>
    public static string Key(string sound)
    {
        var key = new StringBuilder(sound.Length);
        for (var i = 0; i < sound.Length; i++)
        {
            var kind = Kind(sound[i]);
            if (kind == '\0' && i == 0)
                key.Append('a');
            else if (kind != '\0' && (key.Length == 0 || key[^1] != kind))
                key.Append(kind);
        }

        return key.ToString();
    }

    /// <summary>A sound without its vowels, a first one apart, and without a last h: what scripts without short vowels have of it.</summary>
    internal static string Skeleton(string sound)
    {
        var bones = new StringBuilder(sound.Length);
        for (var i = 0; i < sound.Length; i++)
        {
            if (Kind(sound[i]) != '\0' || i == 0)
                bones.Append(Kind(sound[i]) == '\0' ? 'a' : sound[i]);
        }

        return Undoubled(bones.ToString().TrimEnd('h'));
    }

    /// <summary>Which kinds of consonants a sound has, a bit each, l and r one. Alike words share at least half of them.</summary>
    internal static uint Kinds(string sound)
    {
        var kinds = 0u;
        foreach (var letter in sound)
            kinds |= Kind(letter) is var kind && kind == '\0' ? 0 : 1u << ((kind == 'r' ? 'l' : kind) & 31);
        return kinds;
    }

    /// <summary>
    /// What a sound is looked up by where its script leaves some of it open: characters write l and r alike, and scripts without short vowels end in an h that
    /// Latin leaves out.
    /// </summary>
    internal static IReadOnlyList<string> Keys(string sound, string script)
    {
        var key = Key(sound);
        if (script is "Arab" or "Hebr" && key.EndsWith('k'))
            return [key, key[..^1]];
        var open = script == "Hani" ? key.Where(kind => kind is 'l' or 'r').Take(MostOpen).Count() : 0;
        return open == 0 ? [key] : [.. Enumerable.Range(0, 1 << open).Select(choice => Chosen(key, choice, open))];
    }

    private static string Chosen(string key, int choice, int open)
    {
        var (chosen, at) = (key.ToCharArray(), 0);
        for (var i = 0; i < chosen.Length && at < open; i++)
        {
            if (chosen[i] is 'l' or 'r')
                chosen[i] = (choice >> at++ & 1) == 0 ? 'l' : 'r';
        }

        return new(chosen);
    }

    private static char Kind(char letter) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' => '\0',
        'k' or 'g' or 'h' => 'k',
        'c' or 'j' or 's' or 'x' or 'z' => 's',
        'd' or 't' => 't',
        'b' or 'f' or 'p' or 'v' => 'b',
        _ => letter,
    };

    private static string Anchored(string written, string sound) =>
        written[0] == '^' ? "^" + sound : written[^1] == '$' ? sound + "$" : sound;

    private static string Undoubled(string text)
    {
        var once = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (once.Length == 0 || once[^1] != letter)
                once.Append(letter);
        }

        return once.ToString();
    }
}
