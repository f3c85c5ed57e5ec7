using System.Runtime.CompilerServices;

namespace Asyl.Language.Tagging;

/// <summary>Hashes of the first one to four letters; 0 where a word is shorter.</summary>
[InlineArray(Longest)]
internal struct Prefixes
{
    public const int Longest = 4;
    private uint first;
}

/// <summary>Hashes of the last one to five letters; 0 where a word is shorter.</summary>
[InlineArray(Longest)]
internal struct Suffixes
{
    public const int Longest = 5;
    private uint first;
}
