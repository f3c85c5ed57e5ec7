using Asyl.Language.Parsing;

namespace Asyl.Language.Tagging;

/// <summary>Some of the universal parts of speech. The empty set is never meant: it reads as any.</summary>
internal readonly record struct UposSet(uint Bits)
{
    public static UposSet Any { get; }

    public static UposSet Of(params ReadOnlySpan<Upos> members)
    {
        var bits = 0u;
        foreach (var member in members)
            bits |= 1u << (int)member;
        return new(bits);
    }

    public bool Has(Upos upos) => Bits == 0 || (Bits & (1u << (int)upos)) != 0;
}
