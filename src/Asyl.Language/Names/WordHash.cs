namespace Asyl.Language.Names;

/// <summary>64-bit FNV-1a over the lower-case letters of a word; the same on every machine. Curly apostrophes count as straight ones.</summary>
internal static class WordHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word)
            hash = (hash ^ Lower(c)) * Prime;
        return hash ^ (hash >> 29);
    }

    /// <summary>The hash of several words in their order: "new" and "york".</summary>
    public static ulong Join(ulong words, ulong next) => ((words << 23) | (words >> 41)) * Prime ^ next;

    private static char Lower(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        <= '~' => c,
        '’' or 'ʼ' => '\'',
        _ => char.ToLowerInvariant(c),
    };
}
