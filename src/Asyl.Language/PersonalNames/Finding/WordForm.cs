namespace Asyl.Language.PersonalNames.Finding;

/// <summary>
/// All that an index knows of a word of a name: the text it is made again from, its sound and its keys, each sound a byte. Two sounds beyond Latin may fall on
/// one byte: that may cost a word its place among those looked at, never a wrong answer, for answers come from whole names.
/// </summary>
internal static class WordForm
{
    /// <summary>No sound is looked at further than this.</summary>
    public const int Longest = 64;

    /// <summary>The text that <see cref="Token"/> makes the same word of.</summary>
    public static string Text(NameToken token) => token.Written;

    public static NameToken Token(string text) => NameToken.Of(text);

    public static byte[] Sound(NameToken token) => Bytes(token.Sound);

    /// <summary>Its keys, and that of it with its ending: spellings of one ending meet under that.</summary>
    public static IEnumerable<byte[]> Keys(NameToken token) => token.Keys.Append(NameSounds.Key(token.Sound)).Distinct(StringComparer.Ordinal).Select(Bytes);

    /// <summary>The key of an initial that may stand for the word.</summary>
    public static byte[] InitialKey(NameToken token) => Bytes(NameSounds.Key(token.Sound[..1]));

    /// <summary>The letters of a name under one number: alike for names that differ in how they are divided.</summary>
    public static uint Joined(PersonalName name) => Number(string.Concat(name.Tokens.Select(token => token.Sound)));

    /// <summary>Letters, or sounds, under one number.</summary>
    public static uint Number(string letters)
    {
        var hash = 2166136261u; // FNV-1a: the same on every machine.
        foreach (var letter in letters)
            hash = (hash ^ letter) * 16777619u;
        return hash;
    }

    private static byte[] Bytes(string sound)
    {
        var bytes = new byte[Math.Min(sound.Length, Longest)];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = sound[i] < 128 ? (byte)sound[i] : (byte)(128 | ((sound[i] ^ (sound[i] >> 7)) & 127));
        return bytes;
    }
}
