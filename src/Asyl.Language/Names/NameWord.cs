namespace Asyl.Language.Names;

/// <summary>A word of a text with what can be told of it without its neighbours, and the run of capitalised words that it stands in.</summary>
internal struct NameWord
{
    public int Start;
    public int End;
    public ulong Hash;
    public WordShape Shape;
    public NameWordClass Class;
    public LexiconEntry Lexicon;
    public PlaceMark Place;
    public bool IsFirst;

    /// <summary>In a stretch that no name may touch.</summary>
    public bool IsBarred;

    /// <summary>Whether a name may hold it: capitalised, or a small word or number between capitalised ones.</summary>
    public bool MayBeName;

    /// <summary>First and last word of the run of capitalised words around it; itself where it is not capitalised.</summary>
    public int RunFirst;
    public int RunLast;

    public readonly bool IsCapitalised => Shapes.IsCapitalised(Shape);
}
