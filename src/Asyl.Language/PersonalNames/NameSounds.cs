using System.Text;
using Asyl.Language.Text;

namespace Asyl.Language.PersonalNames;

/// <summary>What a token of a name sounds like, so that its spellings meet: a form to measure by and a coarse key to look up by.</summary>
public static class NameSounds
{
    private static readonly (string Written, string Sound)[] Rules = [.. Table.Rows("PersonalNames/sounds.tsv").Select(row => (row[0], row[1]))];

    private static readonly (string Ending, string Becomes)[] Endings = [.. Table.Rows("PersonalNames/endings.tsv").Select(row => (row[0], row[1]))];

    /// <summary>The sound of a folded token, doubled letters written once.</summary>
    public static string Of(string folded)
    {
        var marked = $"^{folded}$";
        foreach (var (written, sound) in Rules)
            marked = marked.Replace(written, Anchored(written, sound), StringComparison.Ordinal);
        return Undoubled(marked.Trim('^', '$'));
    }

    /// <summary>The folded token without an ending that other spellings drop; itself when what would be left is too short for a name.</summary>
    public static string WithoutEnding(string folded)
    {
        foreach (var (ending, becomes) in Endings)
        {
            if (folded.Length >= ending.Length + 3 && folded.EndsWith(ending, StringComparison.Ordinal))
                return folded[..^ending.Length] + becomes;
        }

        return folded;
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
