namespace Asyl.Language.Names;

/// <summary>Words that English texts have in lower case: "will" and "hope", which are names too. By the lexicon that ships, so a rare word may be missing.</summary>
public static class OrdinaryWords
{
    private const int Known = 2;

    public static bool Has(ReadOnlySpan<char> word) => NameModel.Shipped.Lexicon.Find(WordHash.Of(word)).Common >= Known;
}
