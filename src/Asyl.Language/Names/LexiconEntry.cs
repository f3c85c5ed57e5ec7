namespace Asyl.Language.Names;

/// <summary>What the lexicon knows of a word, or of several words as one name; nothing of an unknown one.</summary>
internal readonly record struct LexiconEntry(ushort Bits)
{
    public const ushort PersonMask = 7;
    public const ushort CommonMask = 3 << 3;
    public const ushort Place = 1 << 5;
    public const ushort Region = 1 << 6;
    public const ushort People = 1 << 7;
    public const ushort Prefix = 1 << 8;

    /// <summary>How many people bear it as a name: 0 none known, 7 three hundred and more.</summary>
    public int Person => Bits & PersonMask;

    /// <summary>The same in three steps: rare, known, common.</summary>
    public int PersonStep => (Person + 2) / 3;

    /// <summary>How often it stands in running text in lower case: 0 never seen, 3 often.</summary>
    public int Common => (Bits & CommonMask) >> 3;

    public bool IsPlace => (Bits & Place) != 0;

    /// <summary>A country, its capital or one of its divisions.</summary>
    public bool IsRegion => (Bits & Region) != 0;

    public bool IsPeople => (Bits & People) != 0;

    /// <summary>A longer name of a place, region or people begins with these words.</summary>
    public bool IsPrefix => (Bits & Prefix) != 0;

    public static ushort OfPerson(int bearers) => (ushort)(bearers switch { < 2 => 1, < 4 => 2, < 10 => 3, < 30 => 4, < 100 => 5, < 300 => 6, _ => 7 });

    public static ushort OfCommon(int times) => (ushort)((times switch { < 3 => 1, < 12 => 2, _ => 3 }) << 3);
}
