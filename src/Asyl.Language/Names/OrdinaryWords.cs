namespace Asyl.Language.Names;

/// <summary>Words that English texts have in lower case: "will" and "hope", which are names too. By the lexicon that ships, so a rare word may be missing.</summary>
public static class OrdinaryWords
{
    private const int Known = 2;

    /// <summary>Whether texts often have it so.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Common(word) >= Known;

    /// <summary>Whether any text that the lexicon was made of has it so.</summary>
    public static bool HasAtAll(ReadOnlySpan<char> word) => Common(word) > 0;

    private static int Common(ReadOnlySpan<char> word) => NameModel.Shipped.Lexicon.Find(WordHash.Of(word)).Common;
}
