namespace Asyl.Language.Names;

/// <summary>What the lexicon knows of a word, or of several words as one name; nothing of an unknown one.</summary>
internal readonly record struct LexiconEntry(byte Bits)
{
    public const byte Place = 1 << 4;
    public const byte Region = 1 << 5;
    public const byte People = 1 << 6;
    public const byte Prefix = 1 << 7;

    /// <summary>How often people bear it as a name: 0 never seen, 3 often.</summary>
    public int Person => Bits & 3;

    /// <summary>How often it stands in running text in lower case: 0 never seen, 3 often.</summary>
    public int Common => (Bits >> 2) & 3;

    public bool IsPlace => (Bits & Place) != 0;

    /// <summary>A country, its capital or one of its divisions.</summary>
    public bool IsRegion => (Bits & Region) != 0;

    public bool IsPeople => (Bits & People) != 0;

    /// <summary>A longer name of a place, region or people begins with these words.</summary>
    public bool IsPrefix => (Bits & Prefix) != 0;
}
