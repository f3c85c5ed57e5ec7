namespace Asyl.Language.PersonalNames.Finding;

/// <summary>
/// The parts of an index, in the order in which they lie. What ends in At says where the entries of the part before it begin, and where the last one ends.
/// Their order and meaning are the format: whoever changes it changes <see cref="NameImage.Version"/>.
/// </summary>
internal enum ImagePart
{
    /// <summary>Every name as written (UTF-8), in ordinal order.</summary>
    Names,
    NamesAt,

    /// <summary>The words of every name, by number.</summary>
    NameWords,
    NameWordsAt,

    /// <summary>Every word (UTF-8), in the order in which the names bring them.</summary>
    Words,
    WordsAt,

    /// <summary>The sound of every word.</summary>
    Sounds,
    SoundsAt,

    /// <summary>The names that hold each word, by number.</summary>
    Holders,
    HoldersAt,

    /// <summary>Every key, in order of bytes.</summary>
    Keys,
    KeysAt,

    /// <summary>Which letters are in each key.</summary>
    KeyLetters,

    /// <summary>The words of each key.</summary>
    KeyWords,
    KeyWordsAt,

    /// <summary>Numbers of whole names, in order, and beside them the names.</summary>
    Joined,
    JoinedNames,

    /// <summary>How many parts there are.</summary>
    Count,
}
